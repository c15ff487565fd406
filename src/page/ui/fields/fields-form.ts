import type { SmallField } from '../../protocol.js';
import { button } from '../parts/button.js';
import { element } from '../parts/element.js';
import { type Apply, applyChanged } from './apply-changed.js';
import { FieldRows } from './field-rows.js';
import { showRows } from './show-rows.js';
import { FIELD_WORDS } from './words.js';

/** The fields to fill in; below them what became of what was typed, and the buttons to apply it and to undo it. */
export class FieldsForm {
  readonly element = element('form', { novalidate: true });
  readonly #apply: Apply;
  readonly #rows = new FieldRows();
  readonly #list = element('div', { class: 'field-list scrolls' });
  readonly #told = element('p', { class: 'small', 'aria-live': 'polite' });
  readonly #undoes = button(FIELD_WORDS.undo, () => this.#undoAll(), { class: 'quiet' });
  readonly #applies = element('button', { type: 'submit', class: 'primary' }, FIELD_WORDS.apply);
  #busy = false;

  constructor(apply: Apply) {
    this.#apply = apply;
    this.element.append(this.#list, element('div', { class: 'deeds' }, this.#told, this.#undoes, this.#applies));
    this.element.addEventListener('input', () => this.#tellChanged());
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#applyAll();
    });
  }

  /** Shows these fields in the place of all before. */
  show(fields: readonly SmallField[]): void {
    showRows(this.#list, this.#rows, fields);
    this.element.hidden = fields.length === 0;
    if (this.element.hidden && !this.#busy) this.#told.textContent = '';
    this.#offerUndo();
  }

  /** Goes to a field. */
  focus(path: string): void {
    const row = this.#rows.of(path);
    row?.element.scrollIntoView({ block: 'center' });
    row?.control.focus({ preventScroll: true });
  }

  #tellChanged(): void {
    const { length } = this.#rows.changed;
    this.#offerUndo();
    if (!this.#busy) this.#told.textContent = length === 0 ? '' : FIELD_WORDS.changed(length);
  }

  #offerUndo(): void {
    this.#undoes.hidden = this.#rows.changed.length === 0;
  }

  #undoAll(): void {
    for (const row of this.#rows.changed) row.undo();
    this.#tellChanged();
    this.#applies.focus();
  }

  async #applyAll(): Promise<void> {
    if (this.#rows.changed.length === 0) this.#told.textContent = FIELD_WORDS.nothingChanged;
    if (this.#busy || this.#rows.changed.length === 0) return;
    this.#busy = true;
    this.#told.textContent = FIELD_WORDS.applying;
    try {
      await this.#applyTyped();
    } finally {
      this.#busy = false;
      this.#offerUndo();
    }
  }

  async #applyTyped(): Promise<void> {
    const from = document.activeElement;
    const { done, refused } = await applyChanged(this.#rows, this.#apply);
    this.#told.textContent = refused.length > 0 ? FIELD_WORDS.refused(refused.length) : FIELD_WORDS.applied(done);
    // whoever went on to another field is not called back
    if (document.activeElement === from) refused[0]?.control.focus();
  }
}
