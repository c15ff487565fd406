import type { SmallField } from '../../protocol.js';
import { element } from '../parts/element.js';
import type { Apply } from './apply-changed.js';
import { FieldsForm } from './fields-form.js';
import { FIELD_WORDS } from './words.js';

/** The panel to fill in small fields. */
export interface FieldsPanel {
  readonly element: HTMLElement;
  /** Shows fields, or why there are none. */
  show(fields: readonly SmallField[], reason?: string): void;
  /** Goes to a field. */
  focus(path: string): void;
}

/** Builds the panel; `apply` is asked to give a field another value. */
export function createFieldsPanel(apply: Apply): FieldsPanel {
  const form = new FieldsForm(apply);
  const why = element('p', { class: 'empty' });
  const heading = element('h2', { id: 'fields-name' }, FIELD_WORDS.name);
  const show = (fields: readonly SmallField[], reason?: string) => {
    form.show(fields);
    why.hidden = reason === undefined;
    why.textContent = reason ?? '';
  };
  return {
    element: element('section', { class: 'fields', 'aria-labelledby': heading.id }, heading, why, form.element),
    show,
    focus: (path) => form.focus(path),
  };
}
