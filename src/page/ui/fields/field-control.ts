import type { SmallField } from '../../protocol.js';
import { type Attributes, element } from '../parts/element.js';
import { FIELD_WORDS } from './words.js';

/** What a field is filled in with. */
export type FieldControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Lines of the box for paragraphs. */
const LINES = 4;

/** Builds the control for a field. Dates, times and numbers are texts too: what was typed stays as it was typed. */
export function fieldControl(field: SmallField, attributes: Attributes): FieldControl {
  if (field.values !== undefined) return selectOf(field.values, field.value, attributes);
  // a box of one line would swallow the ends of lines that the data have
  const long = field.kind === 'paragraphs' || field.value.includes('\n');
  const control = long
    ? element('textarea', { rows: LINES, ...attributes })
    : element('input', { type: 'text', autocomplete: 'off', inputmode: keysFor(field), ...attributes });
  control.value = field.value;
  return control;
}

function keysFor({ kind }: SmallField): string | undefined {
  return kind === 'number' ? 'decimal' : undefined;
}

/** A value that is not among the words to choose from stays to be seen. */
function selectOf(values: NonNullable<SmallField['values']>, given: string, attributes: Attributes): HTMLSelectElement {
  const known = given === '' || values.some(({ value }) => value === given);
  const all = [
    { value: '', label: FIELD_WORDS.nothingChosen },
    ...values,
    ...(known ? [] : [{ value: given, label: given }]),
  ];
  const options = all.map(({ value, label }) => element('option', { value, selected: value === given }, label));
  return element('select', attributes, ...options);
}
