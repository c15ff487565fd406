import type {
  Block,
  BlockDocument,
  Cell,
  ParagraphBlock,
  RuleBlock,
  SectionBlocks,
  TableBlock,
} from '../../src/blocks/types.js';
import type { Layout } from '../../src/layouts/layout.js';
import { LAYOUTS } from '../../src/layouts/layouts.js';
import type { LowerSettings } from '../../src/lower/context.js';
import { lower } from '../../src/lower/lower.js';
import type { DocumentTree, Node } from '../../src/tree/nodes.js';
import { FONTS } from './fonts.js';

const META = { title: 'Giao ước', subject: 'Thi đua', author: 'Khối', language: 'vi-VN' };

/** A document beside which its first section stands open. */
export type Opened = BlockDocument & SectionBlocks;

/** These nodes in the way of one layout. */
export function lowered(
  nodes: readonly Node[],
  layout: Layout['id'] = 'state',
  settings: Partial<LowerSettings> = {},
): Opened {
  return opened({ nodes }, layout, settings);
}

/** A paper in the way of one layout. */
export function opened(
  tree: DocumentTree,
  layout: Layout['id'] = 'state',
  settings: Partial<LowerSettings> = {},
): Opened {
  const document = lower(tree, META, LAYOUTS[layout], { duplex: false, ...settings }, FONTS);
  const [first] = document.sections;
  if (first === undefined) throw new Error('a document without sections');
  return { ...document, ...first };
}

/** The words of a paragraph, its mark first. */
export function wordsOf({ mark, runs }: ParagraphBlock): string {
  const words = runs.map(({ text }) => text).join('');
  return mark === undefined ? words : `${mark.text} ${words}`;
}

/** Each block in one word and its words: `style: words`, a line by its width, a table by its rows. */
export function outline(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'break') return ['new page'];
    if (block.type === 'rule') return [`rule ${block.width.toFixed(1)}`];
    if (block.type === 'table') return block.rows.map(({ cells }) => cells.map(cellOutline).join(' | '));
    return [`${block.style}: ${wordsOf(block)}`];
  });
}

function cellOutline({ blocks }: Cell): string {
  return outline(blocks).join(' / ');
}

/** All paragraphs, those in cells too. */
export function paragraphs(blocks: readonly Block[]): readonly ParagraphBlock[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphs(cell.blocks)));
    return block.type === 'paragraph' ? [block] : [];
  });
}

/** All drawn lines, those in cells too. */
export function rules(blocks: readonly Block[]): readonly RuleBlock[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => rules(cell.blocks)));
    return block.type === 'rule' ? [block] : [];
  });
}

/** The one table among the blocks. */
export function tableOf(blocks: readonly Block[]): TableBlock {
  const [table, ...more] = blocks.filter((block) => block.type === 'table');
  if (table === undefined || more.length > 0) throw new Error('not one table');
  return table;
}
