import type { Block, Row, TableBlock } from '../blocks/types.js';
import type { LowerContext } from './context.js';
import { stackHeight } from './stack-height.js';

/** About how high a block prints in the text area, with the space around it: cells over several rows count as of one. */
export function blockHeight(block: Block, context: LowerContext): number {
  if (block.type === 'break') return Number.POSITIVE_INFINITY;
  if (block.type !== 'table') return stackHeight([block], context.width, context);
  return block.rows.reduce((sum, row) => sum + rowHeight(row, block, context), 0);
}

function rowHeight({ cells }: Row, { columns, padding, paddingBlock }: TableBlock, context: LowerContext): number {
  let column = 0;
  const heights = cells.map(({ blocks, colSpan }) => {
    const room = columns.slice(column, column + colSpan).reduce((sum, width) => sum + width, 0) - 2 * padding;
    column += colSpan;
    return stackHeight(blocks, room, context);
  });
  return Math.max(0, ...heights) + 2 * paddingBlock;
}
