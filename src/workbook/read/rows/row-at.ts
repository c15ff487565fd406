import { diagnose } from '../../../diagnostics/diagnose.js';
import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.js';
import type { ColumnPlan } from '../../plan/sheet-plan.js';
import type { Anchor } from '../record/branch.js';
import type { GridCell, GridRow } from '../xlsx/sheet-grid.js';
import { cellPlace } from './cell-place.js';
import { cellIn, type SheetLayout } from './sheet-layout.js';

/** One row of a sheet, as its readers ask for it. */
export interface RowAt {
  readonly layout: SheetLayout;
  readonly row: GridRow;
  cell(column: ColumnPlan): GridCell | undefined;
  /** Where the cell of a column is; the beginning of the row when the sheet has no such column. */
  place(column: ColumnPlan | undefined): Place;
  /** What has a row to itself on that level. */
  anchor(level: number): Anchor;
}

/** Makes a row of a sheet ready to be read. */
export function rowAt(file: string, layout: SheetLayout, row: GridRow): RowAt {
  const { grid, columns } = layout;
  return {
    layout,
    row,
    cell: (column) => cellIn(layout, column, row),
    place: (column) =>
      cellPlace(file, grid.name, (column === undefined ? undefined : columns.get(column)) ?? 0, row.index),
    anchor: (level) => ({ sheet: grid.name, layout, row: row.index, level, path: [] }),
  };
}

/** What keeps a cell from having a value, if anything: an error, or a formula that was not reckoned. */
export function brokenCell(cell: GridCell, place: Place): Diagnostic | undefined {
  if (cell.type === 'unreckoned') return diagnose('workbook.formula-unreckoned', { place });
  return cell.type === 'error' ? diagnose('workbook.error-cell', { place, facts: { found: cell.code } }) : undefined;
}
