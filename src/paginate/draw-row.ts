import type { TableBlock } from '../blocks/types.js';
import type { PageItem } from '../pages/types.js';
import { move } from './move.js';
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

/** What a row draws, from its top left corner. */
export function drawRow({ table, index, height, cells, standing }: DrawnRow): readonly PageItem[] {
  const texts = cells.flatMap(({ at, lines }) => lines.flatMap((line) => placeLine(table, at, line)));
  return [...texts, ...rowBorders(table, index, standing, height)];
}

function placeLine(table: TableBlock, { left }: GridCell, { top, items }: StackLine): readonly PageItem[] {
  const dx = left + table.padding - table.outdent;
  const dy = table.border + table.paddingBlock + top;
  return items.map((item) => move(item, dx, dy));
}
