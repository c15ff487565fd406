import type { ColumnPlan, SheetPlan } from '../plan/sheet-plan.js';
import type { Cell, Sheet } from '../xlsx/workbook.js';
import type { BlocData } from './bloc-data.js';
import { columnStyle, headingStyle } from './column-style.js';
import { columnWidth } from './column-width.js';
import { rowsOf } from './rows-of.js';
import type { Sources } from './sources.js';
import { validationOf } from './validation-of.js';

/** A sheet to fill in: headings that stay, open rows below them, of which the first hold the data of the blocs. */
export function formSheet(plan: SheetPlan, blocs: readonly BlocData[], sources: Sources): Sheet {
  const { name, columns } = plan;
  const rows = blocs.flatMap((bloc) => rowsOf(plan, bloc)).map((cells) => columns.map((column) => cells.get(column)));
  const below = (index: number): readonly (Cell | undefined)[] => rows.map((row) => row[index]);
  return {
    name,
    isForm: true,
    landscape: true,
    columns: columns.map((column, index) => ({
      width: columnWidth(column, below(index)),
      style: columnStyle(column),
    })),
    rows: [columns.map((column) => ({ style: headingStyle(column), value: column.heading })), ...rows],
    frozen: { rows: 1, columns: keysOf(columns) },
    repeated: { first: 0, last: 0 },
    validations: columns.map((column, index) => validationOf(column, index, sources)),
  };
}

/** How many columns at the left say whose row it is. */
function keysOf(columns: readonly ColumnPlan[]): number {
  return columns.filter(({ part }) => part !== 'value').length;
}
