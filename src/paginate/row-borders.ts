import type { TableBlock } from '../blocks/types.js';
import type { LineItem } from '../pages/types.js';
import type { Furniture } from './flow-item.js';
import type { GridCell } from './table-grid.js';

/** The borders above and beside the cells that stand in a row, from the row's top left corner; none without a weight. */
export function rowBorders(
  table: TableBlock,
  row: number,
  cells: readonly GridCell[],
  height: number,
): readonly LineItem[] {
  if (table.border === 0) return [];
  const lines = cells.flatMap(({ row: first, left, width }) => [
    ...(first === row ? [horizontal(table, left, left + width)] : []),
    vertical(table, left, height),
  ]);
  return [...lines, vertical(table, rightEdge(cells), height)];
}

/** The border below a row where the table or its part on a page ends. */
export function closingBorder(table: TableBlock, cells: readonly GridCell[]): Furniture {
  const items = table.border === 0 ? [] : [horizontal(table, 0, rightEdge(cells))];
  return { height: table.border, items };
}

function rightEdge(cells: readonly GridCell[]): number {
  return Math.max(0, ...cells.map(({ left, width }) => left + width));
}

/** Half a weight longer on both sides, so that corners are whole. */
function horizontal({ border, outdent }: TableBlock, left: number, right: number): LineItem {
  const y = border / 2;
  return { type: 'line', x1: left - outdent - y, y1: y, x2: right - outdent + y, y2: y, weight: border };
}

function vertical({ border, outdent }: TableBlock, x: number, height: number): LineItem {
  return { type: 'line', x1: x - outdent, y1: 0, x2: x - outdent, y2: height, weight: border };
}
