import type { PageFinding, SmallField } from '../../protocol.js';
import { element } from '../parts/element.js';
import { type FieldControl, fieldControl } from './field-control.js';
import { FIELD_WORDS } from './words.js';

/** A field with its label, its help and what stands against what was typed. */
export class FieldRow {
  readonly element: HTMLElement;
  readonly control: FieldControl;
  readonly path: string;
  readonly #complaints: HTMLElement;
  /** What the data have, as the control shows it: only that tells whether something else was typed. */
  #given: string;
  #isGap: boolean;

  /** `id` tells it from all others, `typed` is what was typed there before and not applied. */
  constructor(field: SmallField, id: string, typed: string | undefined) {
    this.path = field.path;
    this.control = fieldControl(field, { id, 'aria-describedby': `${id}-help ${id}-complaints` });
    this.#given = this.control.value;
    this.#isGap = field.isGap;
    this.#complaints = element('ul', { class: 'complaints', id: `${id}-complaints` });
    const label = element('label', { for: id }, field.label);
    this.element = element('div', { class: 'field' }, label, this.control, this.#complaints, helpOf(field, id));
    this.#type(typed);
    this.control.addEventListener('input', () => this.#mark());
  }

  /** Whether what is typed is not what the data have. */
  changed(): boolean {
    return this.control.value !== this.#given;
  }

  /** The data have this value now; what was typed and not applied stays. */
  accept(value: string, isGap = this.#isGap): void {
    this.#isGap = isGap;
    const typed = this.changed() ? this.control.value : undefined;
    if (this.control.value !== value) this.control.value = value;
    this.#given = this.control.value;
    this.#type(typed);
  }

  /** Goes back to what the data have. */
  undo(): void {
    this.complain([]);
    this.#type(this.#given);
  }

  /** Says what stands against what was typed; nothing does when there are none. */
  complain(findings: readonly PageFinding[]): void {
    this.#complaints.replaceChildren(...findings.map(complaintOf));
    this.control.setAttribute('aria-invalid', String(findings.some(({ severity }) => severity === 'error')));
  }

  #type(value: string | undefined): void {
    if (value !== undefined) this.control.value = value;
    this.#mark();
  }

  #mark(): void {
    this.element.toggleAttribute('data-changed', this.changed());
    this.element.toggleAttribute('data-gap', this.#isGap && this.control.value === '');
  }
}

function helpOf({ use, example }: SmallField, id: string): HTMLElement {
  const words = element('span', { class: 'example' }, ` ${FIELD_WORDS.example(example)}`);
  return element('p', { class: 'help', id: `${id}-help` }, use, example === '' ? undefined : words);
}

function complaintOf({ message, hint }: PageFinding): HTMLElement {
  return element('li', {}, hint === undefined ? message : `${message} ${FIELD_WORDS.hint(hint)}`);
}
