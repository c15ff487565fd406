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
    outline: outlineOf(items, placements, page),
    pages: pagesOf(items, placements, page, fonts),
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

const FILLER: FlowItem = { before: 0, height: TABLE_FILLER, keepNext: false, items: [] };

function measureBlock(block: Block, width: number, context: MeasureContext): readonly FlowItem[] {
  if (block.type === 'table') return measureTable(block, context);
  if (block.type === 'rule') return [measureRule(block, width)];
  const style = styleOf(context.styles, block.style);
  return measureParagraph(block, style, width, context, context.tagger.tag(block, style.role));
}

function pagesOf(
  items: readonly FlowItem[],
  placements: readonly Placement[],
  spec: PageSpec,
  fonts: FontMetricsSet,
): readonly Page[] {
  const count = (placements.at(-1)?.page ?? 0) + 1;
  const pages = Array.from({ length: count }, (_, index): PageItem[] => pageNumber(index, spec, fonts));
  for (const [index, item] of items.entries()) {
    const placement = placements[index];
    if (placement === undefined) continue;
    const left = leftMargin(spec, placement.page);
    const top = spec.margin.top + placement.y;
    const repeated = placement.opensPage ? item.repeat : undefined;
    pages[placement.page]?.push(
      ...(repeated?.items ?? []).map((drawn) => move(drawn, left, spec.margin.top)),
      ...item.items.map((drawn) => move(drawn, left, top)),
    );
  }
  return pages.map((drawn) => ({ items: drawn }));
}

function outlineOf(
  items: readonly FlowItem[],
  placements: readonly Placement[],
  spec: PageSpec,
): readonly OutlineEntry[] {
  return items.flatMap(({ outline }, index) => {
    const placement = placements[index];
    if (outline === undefined || placement === undefined) return [];
    return [{ ...outline, page: placement.page, y: spec.margin.top + placement.y }];
  });
}

/** On even sheets of a mirrored document the outer and inner margins change places. */
function leftMargin(spec: PageSpec, page: number): number {
  return spec.mirrored && page % 2 === 1 ? spec.margin.right : spec.margin.left;
}
