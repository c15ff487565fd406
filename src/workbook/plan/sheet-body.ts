import type { Field } from '../../schema/field.js';
import { nameColumn, numberColumn } from './key-columns.js';
import { type PlacedField, type RowParts, rowParts, valueColumn } from './row-parts.js';
import type { ColumnPlan, SheetKind } from './sheet-plan.js';
import { FIELDS } from './words.js';

/** What the rows of a sheet are, their columns behind the keys, and what of their data has sheets of its own. */
export interface SheetBody {
  readonly rows: SheetKind;
  readonly columns: readonly ColumnPlan[];
  readonly sheets: readonly PlacedField[];
}

/** The body of a sheet on which these properties of one group stand together, merged into one field. */
export function sheetBody(field: Field, alternatives: readonly PlacedField[]): SheetBody {
  if (field.type === 'group' && field.rows === 'fields') return fieldsBody(alternatives);
  if (field.type === 'group') return recordBody(rowParts(field.fields, { path: [], level: 0, required: true }));
  if (field.type === 'list') return itemsBody(field);
  if (field.type === 'table') return entriesBody(field);
  throw new Error(`neither group nor list nor table has a sheet: ${field.label}`);
}

function recordBody({ columns, outline, sheets }: RowParts): SheetBody {
  const [unplaced] = outline;
  if (unplaced !== undefined) throw new Error(`a list of groups without a sheet: ${unplaced.key}`);
  return { rows: { kind: 'record' }, columns, sheets };
}

function itemsBody(list: Extract<Field, { type: 'list' }>): SheetBody {
  const { nested, columns, sheets } = levelsOf(list.item, 0);
  const mayBeAbsent = !list.required && list.default === undefined;
  const numbered = sheets.length > 0 ? [numberColumn()] : [];
  return { rows: { kind: 'items', nested, mayBeAbsent }, columns: [...numbered, ...columns], sheets };
}

interface Levels {
  readonly nested: readonly string[];
  readonly columns: readonly ColumnPlan[];
  readonly sheets: readonly PlacedField[];
}

/** The levels of an outline from one of them down; only the first may have rows on other sheets. */
function levelsOf(item: Field, level: number): Levels {
  if (item.type !== 'group')
    return { nested: [], columns: [valueColumn(item, { path: [], level, required: true })], sheets: [] };
  const { columns, outline, sheets } = rowParts(item.fields, { path: [], level, required: true });
  const [next, second] = outline;
  if (level > 0 && sheets.length > 0) throw new Error(`a sheet below an outline: ${item.label}`);
  if (next === undefined) return { nested: [], columns, sheets };
  if (second !== undefined || next.path.length > 0) throw new Error(`an outline that forks: ${item.label}`);
  const below = levelsOf(next.field.item, level + 1);
  return { nested: [next.key, ...below.nested], columns: [...columns, ...below.columns], sheets };
}

function entriesBody({ entry, keyLabel, use }: Extract<Field, { type: 'table' }>): SheetBody {
  if (entry.type !== 'group') throw new Error(`a sheet of entries that are no groups: ${keyLabel}`);
  const { columns, sheets } = recordBody(rowParts(entry.fields, { path: [], level: 0, required: true }));
  return { rows: { kind: 'entries' }, columns: [nameColumn(keyLabel, use), ...columns], sheets };
}

function fieldsBody(alternatives: readonly PlacedField[]): SheetBody {
  const fields = new Map(
    alternatives.map(({ key, field }) => [key, field.type === 'group' ? field.fields : new Map<string, Field>()]),
  );
  const all = new Map([...fields.values()].flatMap((some) => [...some]));
  const [[, first] = []] = all;
  if (first === undefined) throw new Error('a sheet of fields without any');
  const choices = new Map([...all].map(([key, { label }]) => [key, label]));
  const value = { ...first, required: true, label: FIELDS.value, use: 'Nội dung của mục; mỗi đoạn một dòng.' };
  return {
    rows: { kind: 'fields', fields },
    columns: [
      nameColumn(FIELDS.name, 'Chọn mục của báo cáo, kế hoạch.', choices),
      valueColumn(value, { path: [], level: 0, required: true }),
    ],
    sheets: [],
  };
}
