import type { Block, BlockDocument, Run } from './types.js';

/** The fields whose absence a document shows as dots, each once, in reading order. */
export function blankFields({ sections }: BlockDocument): readonly string[] {
  const fields = new Set<string>();
  for (const { blocks } of sections) addFields(blocks, fields);
  return [...fields];
}

function addFields(blocks: readonly Block[], fields: Set<string>): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') addBlanks(block.runs, fields);
    if (block.type !== 'table') continue;
    for (const { cells } of block.rows) for (const cell of cells) addFields(cell.blocks, fields);
  }
}

function addBlanks(runs: readonly Run[], fields: Set<string>): void {
  for (const { blank } of runs) if (blank !== undefined) fields.add(blank);
}
