import type { Block, BlockDocument, PageSpec } from '../blocks/types.js';
import type { OutlineEntry, Page, PagedDocument, PageItem } from '../pages/types.js';
import type { FontMetricsSet } from '../text/fonts.js';
import type { MeasureContext } from './context.js';
import { fill, type Placement } from './fill.js';
import type { FlowItem } from './flow-item.js';
import { measureParagraph } from './measure-paragraph.js';
import { measureRule } from './measure-rule.js';
import { measureTable } from './measure-table.js';
import { move } from './move.js';
import { pageNumber } from './page-number.js';
import { createParagraphTagger } from './paragraph-tags.js';
import { styleOf } from './style-of.js';
import { createTagTree } from './tag-tree.js';

/** Decides the pages of a document and the place of every word on them. */
export function paginate(document: BlockDocument, fonts: FontMetricsSet): PagedDocument {
  const { page } = document;
  const tree = createTagTree();
  const pageHeight = page.height - page.margin.top - page.margin.bottom;
  const context = { styles: document.styles, fonts, tree, tagger: createParagraphTagger(tree), pageHeight };
  const items = measure(document.blocks, page.width - page.margin.left - page.margin.right, context);
  const placements = fill(items, pageHeight);
  return {
    meta: document.meta,
    width: page.width,
    height: page.height,
    tags: tree.root,
    outline: outlineOf(placements, page),
    pages: pagesOf(placements, page, fonts),
  };
}

/** Height of the paragraph Word needs between two tables and after a last one; DOCX makes it as small as it can be. */
const TABLE_FILLER = 1;

/** Blocks as items in a row; of the space below a block and above the next the larger counts, as in Word. */
function measure(blocks: readonly Block[], width: number, context: MeasureContext): readonly FlowItem[] {
  let after = 0;
  return blocks.flatMap((block, index) => {
    const [first, ...rest] = measureBlock(block, width, context);
    const items = first === undefined ? [] : [{ ...first, before: Math.max(first.before, after) }, ...rest];
    after = spaceBelow(block, context);
    return needsFiller(blocks, index) ? [...items, FILLER] : items;
  });
}

function spaceBelow(block: Block, { styles }: MeasureContext): number {
  if (block.type === 'table') return 0;
  return block.type === 'rule' ? block.after : styleOf(styles, block.style).after;
}

function needsFiller(blocks: readonly Block[], index: number): boolean {
  const next = blocks[index + 1];
  return blocks[index]?.type === 'table' && (next === undefined || next.type === 'table');
}

const FILLER: FlowItem = { before: 0, height: TABLE_FILLER, toNext: 'free', items: [] };

function measureBlock(block: Block, width: number, context: MeasureContext): readonly FlowItem[] {
  if (block.type === 'table') return measureTable(block, context);
  if (block.type === 'rule') return [measureRule(block, width)];
  const style = styleOf(context.styles, block.style);
  return measureParagraph(block, style, width, context, context.tagger.tag(block, style.role));
}

function pagesOf(placements: readonly Placement[], spec: PageSpec, fonts: FontMetricsSet): readonly Page[] {
  const count = (placements.at(-1)?.page ?? 0) + 1;
  const pages = Array.from({ length: count }, (_, index): PageItem[] => pageNumber(index, spec, fonts));
  for (const placement of placements) pages[placement.page]?.push(...drawnAt(placement, spec));
  return pages.map((items) => ({ items }));
}

/** What a placed item draws, with what stands above it where it opens a page and below it where it closes one. */
function drawnAt({ item, page, y, opensPage, closesPage }: Placement, spec: PageSpec): readonly PageItem[] {
  const left = leftMargin(spec, page);
  const top = spec.margin.top + y;
  const above = opensPage ? (item.repeat?.items ?? []) : [];
  const below = closesPage ? (item.closing?.items ?? []) : [];
  return [
    ...above.map((drawn) => move(drawn, left, spec.margin.top)),
    ...item.items.map((drawn) => move(drawn, left, top)),
    ...below.map((drawn) => move(drawn, left, top + item.height)),
  ];
}

function outlineOf(placements: readonly Placement[], spec: PageSpec): readonly OutlineEntry[] {
  return placements.flatMap(({ item: { outline }, page, y }) =>
    outline === undefined ? [] : [{ ...outline, page, y: spec.margin.top + y }],
  );
}

/** On even sheets of a mirrored document the outer and inner margins change places. */
function leftMargin(spec: PageSpec, page: number): number {
  return spec.mirrored && page % 2 === 1 ? spec.margin.right : spec.margin.left;
}
