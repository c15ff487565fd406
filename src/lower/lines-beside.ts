import type { Cell, TableBlock } from '../blocks/types.js';
import type { LowerContext } from './context.js';
import { stackHeight } from './stack-height.js';

/** How many lines of its first cell, which holds recipients, a table needs to reach as low as the signatures beside it. */
export function linesBeside({ columns, padding, rows }: TableBlock, context: LowerContext): number {
  const room = (columns[0] ?? 0) - 2 * padding;
  const heightOf = (blocks: Cell['blocks']) => stackHeight(blocks, room, context);
  const [aside, ...places] = rows[0]?.cells ?? [];
  const signing = [places, ...rows.slice(1).map(({ cells }) => cells)];
  const low = signing.reduce((sum, cells) => sum + Math.max(0, ...cells.map(({ blocks }) => heightOf(blocks))), 0);
  let lines = 0;
  let height = 0;
  for (const line of aside?.blocks ?? []) {
    if (height >= low) break;
    height += heightOf([line]);
    lines += 1;
  }
  return lines;
}
