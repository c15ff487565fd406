import type { ColumnPlan } from '../plan/sheet-plan.js';

/** What the text of a column names, where the schema says so: a unit of the bloc, or an award. */
export function nameSource(column: ColumnPlan): 'units' | 'awards' | undefined {
  return column.part === 'value' && column.field.type === 'text' ? column.field.from : undefined;
}
