import type { Block, ParagraphBlock, RuleBlock, TableBlock } from './types.js';

/** A paragraph of next to no height, where Word asks for one that the paper does not have. */
export interface Filler {
  readonly type: 'filler';
  readonly keepNext: boolean;
}

/** What stands in the text area, and whether a page begins with it because it was asked to. */
export interface Placed {
  readonly content: ParagraphBlock | RuleBlock | TableBlock | Filler;
  readonly opensPage: boolean;
}

/**
 * The blocks of a section with the fillers of its Word file, so that both formats have them: between two tables, which Word
 * would join, before a table that opens a page, and at the end if no paragraph stands there.
 */
export function withFillers(blocks: readonly Block[]): readonly Placed[] {
  const placed: Placed[] = [];
  let opensPage = false;
  for (const block of blocks) {
    if (block.type === 'break') opensPage = placed.length > 0;
    else {
      const before = placed.at(-1)?.content;
      if (block.type === 'table' && (opensPage || before?.type === 'table')) {
        placed.push({ content: { type: 'filler', keepNext: opensPage || keepsNext(before) }, opensPage });
        opensPage = false;
      }
      placed.push({ content: block, opensPage });
      opensPage = false;
    }
  }
  const last = placed.at(-1)?.content;
  const open = last === undefined || last.type === 'table';
  return open ? [...placed, { content: { type: 'filler', keepNext: false }, opensPage: false }] : placed;
}

function keepsNext(content: Placed['content'] | undefined): boolean {
  return content?.type === 'table' && content.rows.at(-1)?.keepNext === true;
}
