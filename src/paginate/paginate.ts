import type { BlockDocument, PageSpec, SectionBlocks } from '../blocks/types.js';
import type { OutlineEntry, Page, PagedDocument, PageItem } from '../pages/types.js';
import type { FontMetricsSet } from '../text/fonts.js';
import type { MeasureContext } from './context.js';
import { fill, type Placement } from './fill.js';
import { measureBlocks } from './measure-blocks.js';
import { pageNumber } from './page-number.js';
import { createParagraphTagger } from './paragraph-tags.js';
import { createTagTree } from './tag-tree.js';

/** The pages of one section, counted from 0, and where its headings stand. */
interface PagedSection {
  readonly pages: readonly Page[];
  readonly outline: readonly OutlineEntry[];
}

/** Decides the pages of a document and the place of every word on them. */
export function paginate({ meta, styles, sections }: BlockDocument, fonts: FontMetricsSet): PagedDocument {
  const document = createTagTree();
  const pages: Page[] = [];
  const outline: OutlineEntry[] = [];
  const cut: number[] = [];
  for (const section of sections) {
    const tree = sections.length > 1 ? document.addSection() : document;
    const tagger = createParagraphTagger(tree);
    const context = { styles, fonts, tree, tagger, cut, pageHeight: textHeight(section.page) };
    const paged = pageSection(section, context);
    if (section.page.mirrored && pages.length % 2 === 1) pages.push(sheetOf(section.page, []));
    outline.push(...paged.outline.map((entry) => ({ ...entry, page: entry.page + pages.length })));
    pages.push(...paged.pages);
  }
  return { meta, tags: document.root, outline, cut, pages };
}

function pageSection({ page, blocks }: SectionBlocks, context: MeasureContext): PagedSection {
  const items = measureBlocks(blocks, page.width - page.margin.left - page.margin.right, context);
  const placements = fill(items, context.pageHeight);
  return { pages: pagesOf(placements, page, context.fonts), outline: outlineOf(placements, page) };
}

function textHeight({ height, margin }: PageSpec): number {
  return height - margin.top - margin.bottom;
}

function pagesOf(placements: readonly Placement[], spec: PageSpec, fonts: FontMetricsSet): readonly Page[] {
  const count = (placements.at(-1)?.page ?? 0) + 1;
  const pages = Array.from({ length: count }, (_, index): PageItem[] => pageNumber(index, spec, fonts));
  for (const placement of placements) drawAt(pages[placement.page] ?? [], placement, spec);
  return pages.map((items) => sheetOf(spec, items));
}

function sheetOf({ width, height }: PageSpec, items: readonly PageItem[]): Page {
  return { width, height, items };
}

/** Draws a placed item, with what stands above it where it opens a page and below it where it closes one. */
function drawAt(items: PageItem[], { item, page, y, opensPage, closesPage }: Placement, spec: PageSpec): void {
  const left = leftMargin(spec, page);
  const top = spec.margin.top + y;
  if (opensPage) item.repeat?.draw(items, left, spec.margin.top);
  item.draw(items, left, top);
  if (closesPage) item.closing?.draw(items, left, top + item.height);
}

function outlineOf(placements: readonly Placement[], spec: PageSpec): readonly OutlineEntry[] {
  return placements.flatMap(({ item: { outline }, page, y }) =>
    outline === undefined ? [] : [{ page, y: spec.margin.top + y, ...outline }],
  );
}

/** On even sheets of a mirrored document the outer and inner margins change places. */
function leftMargin(spec: PageSpec, page: number): number {
  return spec.mirrored && page % 2 === 1 ? spec.margin.right : spec.margin.left;
}
