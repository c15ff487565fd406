import type { ColumnPlan, SheetPlan, ValueColumn } from '../../plan/sheet-plan.js';
import type { GridCell, GridRow, SheetGrid } from '../xlsx/sheet-grid.js';

/** A sheet of which it is known what stands in its columns. */
export interface SheetLayout {
  readonly plan: SheetPlan;
  readonly grid: SheetGrid;
  /** The row of the headings. */
  readonly heading: number;
  /** Where the columns of the plan are; those without a place are not on the sheet. */
  readonly columns: ReadonlyMap<ColumnPlan, number>;
  /** Those of values that are on the sheet, level by level of the outline, with their places. */
  readonly values: readonly (readonly PlacedColumn[])[];
  /** The rows below the headings in which something is said. */
  readonly rows: readonly GridRow[];
}

/** A column of values and where it is. */
export interface PlacedColumn {
  readonly plan: ValueColumn;
  readonly at: number;
}

/** What stands in a column of a row. */
export function cellIn({ columns }: SheetLayout, column: ColumnPlan, { cells }: GridRow): GridCell | undefined {
  const at = columns.get(column);
  return at === undefined ? undefined : cells.get(at);
}
