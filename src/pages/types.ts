import type { DocumentMeta, FontStyle } from '../blocks/types.js';

/** Pages: every word at its place. Lengths are points, x from the left edge, y down from the top edge of the sheet. */

/** The structure of the document for screen readers; roles are PDF's standard structure types. */
export type TagRole =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Form';

/** One element of that structure. Ids count from 0, the root; children stand in reading order. */
export interface Tag {
  readonly id: number;
  readonly role: TagRole;
  readonly children: readonly Tag[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** Text of one font on one line, with its real space characters. */
export interface TextItem {
  readonly type: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly font: FontStyle;
  readonly size: number;
  /** Added to the width of every space (U+0020 only). */
  readonly wordSpace: number;
  /** Natural width of the text plus the added spaces. */
  readonly width: number;
  /** The structure element it belongs to; absent for page furniture. */
  readonly tag?: number;
  /** The data field whose absence these dots stand for. */
  readonly blank?: string;
}

/** A straight drawn line: page furniture, never part of the reading. */
export interface LineItem {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly weight: number;
  readonly dashed?: boolean;
}

/** The room where someone signs: nothing is drawn there, a file to be signed digitally has a field. */
export interface FieldItem {
  readonly type: 'field';
  /** Left and upper edge. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Who signs: a code, and in words. */
  readonly id: string;
  readonly label: string;
  /** The structure element it is. */
  readonly tag: number;
}

/** What stands on a page. */
export type PageItem = TextItem | LineItem | FieldItem;

/** One sheet side. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PageItem[];
}

/** An entry of the bookmarks. */
export interface OutlineEntry {
  readonly text: string;
  readonly level: 1 | 2 | 3 | 4;
  /** The structure element it leads to. */
  readonly tag: number;
  readonly page: number;
  readonly y: number;
}

/** A document with its pages decided. */
export interface PagedDocument {
  readonly meta: DocumentMeta;
  readonly tags: Tag;
  readonly outline: readonly OutlineEntry[];
  /** The structure elements that have a word cut in two at the end of a line. */
  readonly cut: readonly number[];
  readonly pages: readonly Page[];
}
