import type { PaperPages, TypefaceFiles } from '../../protocol.js';

/** One sheet side. */
export type Page = PaperPages['pages'][number];

/** What stands on a page. */
export type PageItem = Page['items'][number];

/** Text of one font on one line. */
export type TextItem = Extract<PageItem, { readonly type: 'text' }>;

/** A straight drawn line. */
export type LineItem = Extract<PageItem, { readonly type: 'line' }>;

/** The room where someone signs. */
export type FieldItem = Extract<PageItem, { readonly type: 'field' }>;

/** An entry of the contents. */
export type OutlineEntry = PaperPages['outline'][number];

/** The four cuts of a typeface. */
export type Cut = keyof TypefaceFiles;
