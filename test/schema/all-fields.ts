import type { Field } from '../../src/schema/field.js';

/** A field with its path, `[]` for each item of a list and entry of a table, and with those it stands in, outermost first. */
export interface PlacedField {
  readonly path: string;
  readonly field: Field;
  readonly around: readonly Field[];
}

/** A field and all within it, from the outside in. */
export function allFields(field: Field, path = '', around: readonly Field[] = []): readonly PlacedField[] {
  const inside = [...around, field];
  return [{ path, field, around }, ...childrenOf(field, path).flatMap(([at, child]) => allFields(child, at, inside))];
}

function childrenOf(field: Field, path: string): readonly (readonly [string, Field])[] {
  if (field.type === 'list') return [[`${path}[]`, field.item]];
  if (field.type === 'table') return [[`${path}[]`, field.entry]];
  if (field.type !== 'group') return [];
  return [...field.fields].map(([key, child]) => [path === '' ? key : `${path}.${key}`, child]);
}
