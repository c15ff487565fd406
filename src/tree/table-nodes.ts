import type { Inlines } from './inlines.js';

/** How the text of a table column stands. */
export type ColumnAlign = 'left' | 'center' | 'right';

/** A table with bordered cells. */
export interface TableNode {
  readonly type: 'table';
  readonly columns: readonly { readonly share: number; readonly align: ColumnAlign }[];
  readonly head: readonly TableRowNode[];
  readonly rows: readonly TableRowNode[];
}

/** What sets a row apart: it names the group of rows that follows, or sums up. */
export type RowRole = 'group' | 'total';

/** One row of a table. */
export interface TableRowNode {
  readonly cells: readonly TableCellNode[];
  readonly role?: RowRole;
}

/** One cell of a table; it may span columns and rows. */
export interface TableCellNode {
  readonly paragraphs: readonly Inlines[];
  readonly colSpan: number;
  readonly rowSpan: number;
  /** How its text stands where it does not stand as its column does. */
  readonly align?: ColumnAlign;
}
