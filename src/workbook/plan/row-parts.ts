import type { Field } from '../../schema/field.js';
import type { ValueColumn } from './sheet-plan.js';

/** A field that stands on a sheet of its own, or an outline's next level: its key, and the way to the group it stands in. */
export interface PlacedField {
  readonly path: readonly string[];
  readonly key: string;
  readonly field: Field;
}

/** What a group comes to in a row: its columns, the lists that continue the row, and what has a sheet of its own. */
export interface RowParts {
  readonly columns: readonly ValueColumn[];
  readonly outline: readonly (PlacedField & { readonly field: Extract<Field, { type: 'list' }> })[];
  readonly sheets: readonly PlacedField[];
}

/** How a group stands in its row. */
interface Standing {
  readonly path: readonly string[];
  readonly level: number;
  /** Nothing around it may be left out. */
  readonly required: boolean;
  /** The label of the group, when it is flattened into the row of another. */
  readonly within?: string;
}

/** Lays a group out in a row; groups inside it are flattened. */
export function rowParts(fields: ReadonlyMap<string, Field>, standing: Standing): RowParts {
  const each = [...fields].map(([key, field]) => partsOf(key, field, standing));
  return {
    columns: each.flatMap(({ columns }) => columns),
    outline: each.flatMap(({ outline }) => outline),
    sheets: each.flatMap(({ sheets }) => sheets),
  };
}

const NOTHING: RowParts = { columns: [], outline: [], sheets: [] };

function partsOf(key: string, field: Field, standing: Standing): RowParts {
  const { path } = standing;
  if (field.sheet !== undefined) return { ...NOTHING, sheets: [{ path, key, field }] };
  if (field.type === 'group') return flattened(key, field, standing);
  if (field.type === 'list' && field.item.type === 'group') return { ...NOTHING, outline: [{ path, key, field }] };
  if (field.type === 'table' && field.entry.type !== 'any') throw new Error(`a table without a sheet: ${key}`);
  return { ...NOTHING, columns: [valueColumn(field, { ...standing, path: [...path, key] })] };
}

function flattened(key: string, field: Extract<Field, { type: 'group' }>, standing: Standing): RowParts {
  const path = [...standing.path, key];
  const required = standing.required && field.required;
  const parts = rowParts(field.fields, { ...standing, path, required, within: field.label });
  const [first, ...rest] = parts.columns;
  const mayBeAbsent = !field.required && field.default === undefined;
  if (first === undefined || !mayBeAbsent) return parts;
  return { ...parts, columns: [{ ...first, opens: path }, ...rest] };
}

/** The column of a field. */
export function valueColumn(field: Field, { path, level, required, within }: Standing): ValueColumn {
  const group = within === undefined ? {} : { within };
  return { part: 'value', heading: field.label, field, path, level, required: required && field.required, ...group };
}
