import type { TableBlock } from '../blocks/types.js';
import type { LineItem, PageItem } from '../pages/types.js';
import type { Draw } from './draw.js';
import type { Furniture } from './flow-item.js';
import type { GridCell } from './table-grid.js';

/** Draws the borders above and beside the cells that stand in a row whose upper left corner is there; none without a weight. */
export function rowBorders(
  items: PageItem[],
  table: TableBlock,
  row: number,
  cells: readonly GridCell[],
  height: number,
  x: number,
  y: number,
): void {
  if (table.border === 0) return;
  for (const { row: first, left, width } of cells) {
    if (first === row) items.push(horizontal(table, left, left + width, x, y));
    items.push(vertical(table, left, height, x, y));
  }
  items.push(vertical(table, rightEdge(cells), height, x, y));
}

/** The border below a row where the table or its part on a page ends. */
export function closingBorder(table: TableBlock, cells: readonly GridCell[]): Furniture {
  const right = rightEdge(cells);
  const draw: Draw = (items, x, y) => {
    if (table.border !== 0) items.push(horizontal(table, 0, right, x, y));
  };
  return { height: table.border, draw };
}

function rightEdge(cells: readonly GridCell[]): number {
  return cells.reduce((right, { left, width }) => Math.max(right, left + width), 0);
}

/** Half a weight longer on both sides, so that corners are whole. */
function horizontal({ border, outdent }: TableBlock, left: number, right: number, x: number, top: number): LineItem {
  const half = border / 2;
  const y = top + half;
  return {
    type: 'line',
    x1: x + (left - outdent - half),
    y1: y,
    x2: x + (right - outdent + half),
    y2: y,
    weight: border,
  };
}

function vertical({ border, outdent }: TableBlock, left: number, height: number, x: number, y: number): LineItem {
  const edge = x + (left - outdent);
  return { type: 'line', x1: edge, y1: y, x2: edge, y2: y + height, weight: border };
}
