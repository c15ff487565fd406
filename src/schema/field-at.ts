import type { Field } from './field.js';

/** The field at the end of a way through the data; none where the schema knows no such way. */
export function fieldAt(root: Field, path: readonly (string | number)[]): Field | undefined {
  return path.reduce(inside, root);
}

function inside(field: Field | undefined, step: string | number): Field | undefined {
  if (field === undefined) return undefined;
  if (typeof step === 'number') return field.type === 'list' ? field.item : undefined;
  if (field.type === 'group') return field.fields.get(step);
  return field.type === 'table' ? field.entry : undefined;
}
