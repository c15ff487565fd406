import type { Block, BlockDocument } from '../../blocks/types.js';
import { fillerXml } from './filler-xml.js';
import { type ParagraphContext, paragraphXml } from './paragraph-xml.js';
import { ruleXml } from './rule-xml.js';
import { tableXml } from './table-xml.js';

/** All blocks in order. Word wants a paragraph between two tables, or it joins them, and at the end of every document. */
export function bodyXml({ blocks, page }: BlockDocument, context: ParagraphContext): string {
  const width = page.width - page.margin.left - page.margin.right;
  const parts = blocks.map((block, index) => {
    const joined = block.type === 'table' && blocks[index - 1]?.type === 'table';
    return (joined ? fillerXml() : '') + blockXml(block, width, context);
  });
  const open = blocks.length === 0 || blocks.at(-1)?.type === 'table';
  return parts.join('') + (open ? fillerXml() : '');
}

function blockXml(block: Block, width: number, context: ParagraphContext): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphXml(block, context);
    case 'rule':
      return ruleXml(block, width);
    case 'table':
      return tableXml(block, context);
  }
}
