import type { OutlineEntry, PageItem } from '../pages/types.js';

/** The smallest thing that stands whole on one page: a line of text, a rule, a table row or a slice of a very tall row. */
export interface FlowItem {
  /** Space above; dropped when the item opens a page. */
  readonly before: number;
  readonly height: number;
  /** No page ends between this item and the next. */
  readonly keepNext: boolean;
  /** What it draws, placed from the top left corner of the text area. */
  readonly items: readonly PageItem[];
  readonly outline?: Pick<OutlineEntry, 'text' | 'level'>;
  /** Drawn again above this item when it opens a page: the header rows of its table. */
  readonly repeat?: { readonly height: number; readonly items: readonly PageItem[] };
}
