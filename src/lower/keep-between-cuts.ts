import type { Block } from '../blocks/types.js';

/** Keeps what stands between two lines to cut along on one page: a ballot torn over two sheets cannot be cut out. */
export function keepBetweenCuts(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isCut)) return blocks;
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    return isCut(block) ? block : kept(block, next !== undefined && !isCut(next));
  });
}

function isCut(block: Block): boolean {
  return block.type === 'rule' && block.dashed === true;
}

function kept(block: Block, toNext: boolean): Block {
  if (block.type === 'break') return block;
  if (block.type !== 'table') return toNext ? { ...block, keepNext: true } : block;
  const last = block.rows.length - 1;
  const rows = block.rows.map((row, index) => (toNext || index < last ? { ...row, keepNext: true } : row));
  return { ...block, rows };
}
