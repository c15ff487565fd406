import type { Field } from '../schema/field.js';

/** A field within a group or within the entries of a list. */
export function fieldIn(field: Field, key: string): Field {
  if (field.type === 'list') return fieldIn(field.item, key);
  const found = field.type === 'group' ? field.fields.get(key) : undefined;
  if (found === undefined) throw new Error(`the schema has no field “${key}” in “${field.label}”`);
  return found;
}
