import type {
  Block,
  Cell,
  PageSpec,
  ParagraphBlock,
  ParagraphStyle,
  Row,
  SectionBlocks,
  TableBlock,
} from '../../src/blocks/types.js';
import type { PagedDocument, PageItem, TextItem } from '../../src/pages/types.js';
import { paginate } from '../../src/paginate/paginate.js';
import { FIXED_FONTS } from '../text/fixed-fonts.js';

const BODY: ParagraphStyle = {
  name: 'Nội dung',
  role: 'text',
  size: 10,
  bold: false,
  italic: false,
  underline: false,
  align: 'left',
  line: { rule: 'multiple', value: 1 },
  before: 0,
  after: 0,
  indentLeft: 0,
  indentFirst: 0,
  keepNext: false,
  keepLines: false,
};

/** Text of 10 pt in lines of 12 pt, its characters 5 pt wide, and styles that differ by what their names say. */
export const STYLES = {
  body: BODY,
  spaced: { ...BODY, before: 6, after: 8 },
  heading: { ...BODY, role: 'heading1', bold: true, keepNext: true },
  whole: { ...BODY, keepLines: true },
  justified: { ...BODY, align: 'justify' },
  centred: { ...BODY, align: 'center' },
  right: { ...BODY, align: 'right' },
  underlined: { ...BODY, underline: true },
} as const satisfies Record<string, ParagraphStyle>;

/** A sheet of 140 x 100 pt with a text area of 100 x 60: five lines of twenty characters. */
export const PAGE: PageSpec = {
  width: 140,
  height: 100,
  margin: { top: 20, bottom: 20, left: 30, right: 10 },
  mirrored: false,
  number: { size: 10, top: 4 },
};

/** A paragraph of so many lines, each a word that fills most of it. */
export function lines(count: number, name: string, more: Partial<ParagraphBlock> = {}): ParagraphBlock {
  const words = Array.from({ length: count }, (_, index) => `${name}${index + 1}`.padEnd(15, '.'));
  return text(words.join(' '), more);
}

/** A paragraph of one run. */
export function text(words: string, more: Partial<ParagraphBlock> = {}): ParagraphBlock {
  return { type: 'paragraph', style: 'body', runs: [{ text: words }], ...more };
}

/** A cell with these blocks. */
export function cell(blocks: Cell['blocks'], more: Partial<Cell> = {}): Cell {
  return { blocks, colSpan: 1, rowSpan: 1, ...more };
}

/** A table of two columns of 50 pt without paddings and borders. */
export function table(rows: readonly Row[], more: Partial<TableBlock> = {}): TableBlock {
  return {
    type: 'table',
    role: 'data',
    columns: [50, 50],
    outdent: 0,
    padding: 0,
    paddingBlock: 0,
    border: 0,
    headerRows: 0,
    rows,
    ...more,
  };
}

/** Pages of these blocks. */
export function pagesOf(blocks: readonly Block[], page: Partial<PageSpec> = {}): PagedDocument {
  return sectionsOf({ page: { ...PAGE, ...page }, blocks });
}

/** Pages of these sections. */
export function sectionsOf(...sections: readonly SectionBlocks[]): PagedDocument {
  const meta = { title: '', subject: '', author: '', language: 'vi-VN' };
  return paginate({ meta, styles: STYLES, sections }, FIXED_FONTS);
}

/** The texts of the text area, page by page: `name@y`, y from the top of the area. */
export function told({ pages }: PagedDocument): readonly (readonly string[])[] {
  return pages.map(({ items }) =>
    items
      .filter(isText)
      .filter(({ y }) => y > PAGE.margin.top)
      .map(
        ({ text: words, y }) =>
          `${words.trim().replace(/\.+$/, '')}@${Math.round(10 * (y - 10 - PAGE.margin.top)) / 10}`,
      ),
  );
}

/** Whether an item is text. */
export function isText(item: PageItem): item is TextItem {
  return item.type === 'text';
}
