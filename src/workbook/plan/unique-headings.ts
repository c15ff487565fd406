import type { ColumnPlan } from './sheet-plan.js';

/** The same columns, of which those that would be headed alike name their group too: `Chủ trì: Họ và tên`. */
export function uniqueHeadings(columns: readonly ColumnPlan[]): readonly ColumnPlan[] {
  const times = new Map<string, number>();
  for (const { heading } of columns) times.set(heading, (times.get(heading) ?? 0) + 1);
  return columns.map((column) => {
    if (column.part !== 'value' || column.within === undefined || times.get(column.heading) === 1) return column;
    return { ...column, heading: `${column.within}: ${column.heading}` };
  });
}
