import type { Field } from '../../schema/field.js';
import type { ColumnPlan, ValueColumn } from '../plan/sheet-plan.js';
import { TRUTH } from '../plan/words.js';

/** What is said while a cell of a column is selected: what it is for, whether it is needed, how it is written. */
export function promptText(column: ColumnPlan): string {
  if (column.part !== 'value') return column.use;
  const { field } = column;
  return [
    `${needed(column)}${field.use}`,
    ...(field.type === 'list' ? ['Mỗi dòng trong ô là một mục (Alt+Enter để xuống dòng).'] : []),
    ...usual(field),
    ...example(field),
  ].join('\n');
}

/** Further levels of an outline may be left out as a whole. */
function needed({ required, level }: ValueColumn): string {
  if (!required) return '';
  return level === 0 ? 'Phải điền. ' : 'Phải điền khi dòng có mục này. ';
}

/** What holds when nothing is typed. */
function usual(field: Field): readonly string[] {
  const value = field.default;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
  return [`Bỏ trống là: ${worded(field, value)}.`];
}

/** What is picked from a list needs no example. */
function example(field: Field): readonly string[] {
  if (field.type === 'choice' || field.type === 'truth') return [];
  const value = field.type === 'list' ? field.item.example : field.example;
  return typeof value === 'string' || typeof value === 'number' ? [`Ví dụ: ${value}`] : [];
}

function worded(field: Field, value: string | number | boolean): string {
  if (typeof value === 'boolean') return TRUTH.get(value) ?? '';
  return (field.type === 'choice' ? field.values.get(String(value)) : undefined) ?? String(value);
}
