import type { PageItem } from '../pages/types.js';
import { move } from './move.js';
import type { StackLine } from './stack-line.js';

/** A part of a row that is taller than a page. */
export interface RowSlice {
  readonly height: number;
  readonly items: readonly PageItem[];
}

/**
 * Cuts the text of a row's cells, standing side by side, into slices of at most `room` points: each cell goes on by itself
 * where its own last line ended, as in Word.
 */
export function sliceRow(cells: readonly (readonly StackLine[])[], room: number): readonly RowSlice[] {
  const slices: { height: number; items: PageItem[] }[] = [];
  for (const lines of cells) {
    let slice = 0;
    let sliceTop = 0;
    for (const line of lines) {
      const bottom = line.top + line.height;
      if (bottom - sliceTop > room && line.top > sliceTop) {
        slice += 1;
        sliceTop = line.top;
      }
      const target = (slices[slice] ??= { height: 0, items: [] });
      target.height = Math.max(target.height, bottom - sliceTop);
      target.items.push(...line.items.map((item) => move(item, 0, -sliceTop)));
    }
  }
  return slices;
}
