import type { Block, BlockDocument, Run } from './types.js';

/** The fields whose absence a document shows as dots, each once, in reading order. */
export function blankFields({ sections }: BlockDocument): readonly string[] {
  const fields = sections.flatMap(({ blocks }) => blocks.flatMap(runsOf)).flatMap(({ blank }) => blank ?? []);
  return [...new Set(fields)];
}

function runsOf(block: Block): readonly Run[] {
  if (block.type === 'paragraph') return block.runs;
  if (block.type !== 'table') return [];
  return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(runsOf)));
}
