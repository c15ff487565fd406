import type { DocumentTree } from '../../tree/nodes.js';
import type { ColumnAlign, TableRowNode } from '../../tree/table-nodes.js';

/** One paper in the list of contents. */
export interface ContentsRow {
  readonly title: string;
  /** Pages of one copy. */
  readonly pages: number;
  readonly copies: number;
  /** Where its first copy begins, counted from 1 through the whole bundle. */
  readonly firstPage: number;
}

/** Shares of the text width; numbers of five digits stand on one line, so that no number decides how long the list is. */
const COLUMNS: readonly { readonly head: string; readonly share: number; readonly align: ColumnAlign }[] = [
  { head: 'STT', share: 8, align: 'center' },
  { head: 'Văn bản', share: 52, align: 'left' },
  { head: 'Số trang', share: 13, align: 'center' },
  { head: 'Số bản', share: 12, align: 'center' },
  { head: 'Từ trang', share: 15, align: 'center' },
];

/** The list of contents of a bundle as a paper; `subject` says what is bundled. */
export function contentsTree(subject: string, rows: readonly ContentsRow[]): DocumentTree {
  return {
    nodes: [
      { type: 'title', kind: words('Danh mục văn bản'), subjects: [words(subject)] },
      {
        type: 'table',
        columns: COLUMNS,
        head: [rowOf(COLUMNS.map(({ head }) => head))],
        rows: rows.map(({ title, pages, copies, firstPage }, index) =>
          rowOf([index + 1, title, pages, copies, firstPage].map(String)),
        ),
      },
      {
        type: 'note',
        content: words(
          'Cột “Số trang” là số trang của một bản; cột “Từ trang” đếm mọi trang của tập in này, kể cả trang danh mục và trang trắng.',
        ),
      },
    ],
  };
}

function rowOf(cells: readonly string[]): TableRowNode {
  return { cells: cells.map((text) => ({ paragraphs: [words(text)], colSpan: 1, rowSpan: 1 })) };
}

function words(text: string) {
  return [{ type: 'text', text }] as const;
}
