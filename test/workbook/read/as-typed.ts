import { isMapping } from '../../../src/load/plain-data.js';
import type { Field } from '../../../src/schema/field.js';

/** Validated data as a person would have typed it: dates are texts again. */
export function asTyped(field: Field, value: unknown): unknown {
  if (field.type === 'list' && Array.isArray(value)) return value.map((item) => asTyped(field.item, item));
  if (!isMapping(value) || field.type === 'any') return value;
  if (field.type === 'text') return `${String(value.day)}/${String(value.month)}/${String(value.year)}`;
  const inside = (key: string) =>
    field.type === 'group' ? field.fields.get(key) : field.type === 'table' ? field.entry : undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const known = inside(key);
      return item === undefined ? [] : [[key, known === undefined ? item : asTyped(known, item)]];
    }),
  );
}
