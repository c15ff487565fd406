import type { TableBlock } from '../blocks/types.js';
import type { PageItem } from '../pages/types.js';
import { rowBorders } from './row-borders.js';
import type { StackLine } from './stack-line.js';
import type { GridCell } from './table-grid.js';

/** A cell with its lines, placed from where its text begins. */
export interface CellLines {
  readonly at: GridCell;
  readonly lines: readonly StackLine[];
}

/** A row of a table with all that stands in it. */
export interface DrawnRow {
  readonly table: TableBlock;
  readonly index: number;
  readonly height: number;
  /** The cells that begin in this row. */
  readonly cells: readonly CellLines[];
  /** All cells that stand in it, those that began above too. */
  readonly standing: readonly GridCell[];
}

/** Draws a row: the lines of its cells, then their borders. */
export function drawRow(
  items: PageItem[],
  { table, index, height, cells, standing }: DrawnRow,
  x: number,
  y: number,
): void {
  const left = x + table.padding - table.outdent;
  const top = y + table.border + table.paddingBlock;
  for (const { at, lines } of cells) {
    for (const line of lines) line.draw(items, left + at.left, top + line.top);
  }
  rowBorders(items, table, index, standing, height, x, y);
}
