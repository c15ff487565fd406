import type { PageFinding, SmallField } from '../../protocol.js';
import { element } from '../parts/element.js';
import { type FieldControl, fieldControl } from './field-control.js';
import { FIELD_WORDS } from './words.js';

/** A field with its label, its help and what stands against what was typed. */
export interface FieldRow {
  readonly element: HTMLElement;
  readonly control: FieldControl;
  readonly path: string;
  /** Whether what is typed is not what the data have. */
  changed(): boolean;
  /** The data have this value now; what was typed and not applied stays. */
  accept(value: string): void;
  /** Goes back to what the data have. */
  undo(): void;
  /** Says what stands against what was typed; nothing does when there are none. */
  complain(findings: readonly PageFinding[]): void;
}

/** Builds a row; `id` tells it from all others, `typed` is what was typed there before and not applied. */
export function createFieldRow(field: SmallField, id: string, typed: string | undefined): FieldRow {
  const { path, label, use, example } = field;
  const complaints = element('ul', { class: 'complaints', id: `${id}-complaints` });
  const control = fieldControl(field, { id, 'aria-describedby': `${id}-help ${id}-complaints` });
  // what the control makes of a value is what tells whether something else was typed
  let given = control.value;
  if (typed !== undefined) control.value = typed;
  const help = element('p', { class: 'help', id: `${id}-help` }, use, exampleOf(example));
  const row = element('div', { class: 'field' }, element('label', { for: id }, label), control, complaints, help);
  const changed = () => control.value !== given;
  const mark = () => {
    row.toggleAttribute('data-changed', changed());
    row.toggleAttribute('data-empty', control.value === '');
  };
  const complain = (findings: readonly PageFinding[]) => {
    complaints.replaceChildren(...findings.map(complaintOf));
    control.setAttribute('aria-invalid', String(findings.some(({ severity }) => severity === 'error')));
  };
  control.addEventListener('input', mark);
  mark();
  return {
    element: row,
    control,
    path,
    changed,
    complain,
    accept: (value) => {
      const typed = changed() ? control.value : undefined;
      if (control.value !== value) control.value = value;
      given = control.value;
      if (typed !== undefined) control.value = typed;
      mark();
    },
    undo: () => {
      control.value = given;
      complain([]);
      mark();
    },
  };
}

function exampleOf(example: string): HTMLElement | undefined {
  return example === '' ? undefined : element('span', { class: 'example' }, ` ${FIELD_WORDS.example(example)}`);
}

function complaintOf({ message, hint }: PageFinding): HTMLElement {
  return element('li', {}, hint === undefined ? message : `${message} ${FIELD_WORDS.hint(hint)}`);
}
