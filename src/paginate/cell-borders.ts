import type { TableBlock } from '../blocks/types.js';
import type { LineItem } from '../pages/types.js';
import type { GridCell } from './table-grid.js';

/** The four sides of a cell, from the row's top left corner; none where the table has no borders. */
export function cellBorders(table: TableBlock, { left, width }: GridCell, height: number): readonly LineItem[] {
  const weight = table.border;
  if (weight === 0) return [];
  const x1 = left - table.outdent;
  const x2 = x1 + width;
  const line = (a: number, b: number, c: number, d: number): LineItem => ({
    type: 'line',
    x1: a,
    y1: b,
    x2: c,
    y2: d,
    weight,
  });
  return [line(x1, 0, x2, 0), line(x1, height, x2, height), line(x1, 0, x1, height), line(x2, 0, x2, height)];
}
