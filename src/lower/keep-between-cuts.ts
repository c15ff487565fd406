import type { Block } from '../blocks/types.js';
import { blockHeight } from './block-height.js';
import type { LowerContext } from './context.js';

/**
 * Keeps what stands between two lines to cut along on one page: a ballot torn over two sheets cannot be cut out. What is higher
 * than a page is left as it is.
 */
export function keepBetweenCuts(blocks: readonly Block[], context: LowerContext): readonly Block[] {
  if (!blocks.some(isCut)) return blocks;
  return partsOf(blocks).flatMap((part) => (fitsPage(part, context) ? part.map(keptToNext) : part));
}

/** What stands between the lines; each line begins a part with what follows it. */
function partsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (isCut(block)) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

function isCut(block: Block): boolean {
  return block.type === 'rule' && block.dashed === true;
}

function fitsPage(part: readonly Block[], context: LowerContext): boolean {
  return part.reduce((sum, block) => sum + blockHeight(block, context), 0) <= context.height;
}

function keptToNext(block: Block, index: number, part: readonly Block[]): Block {
  const toNext = index < part.length - 1;
  if (block.type === 'break' || isCut(block)) return block;
  if (block.type !== 'table') return toNext ? { ...block, keepNext: true } : block;
  const last = block.rows.length - 1;
  const rows = block.rows.map((row, at) => (toNext || at < last ? { ...row, keepNext: true } : row));
  return { ...block, rows };
}
