/**
 * Blocks: the physical, format-neutral form both renderers are promised. All lengths are points (1/72 inch), widths are
 * inside the text area or the cell.
 */

/** The four cuts of the one typeface. */
export type FontStyle = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** How lines stand between the edges. */
export type Align = 'left' | 'center' | 'right' | 'justify';

/** Line height: a multiple of the font's natural single line, or an exact height. */
export type LineHeight =
  | { readonly rule: 'multiple'; readonly value: number }
  | { readonly rule: 'exact'; readonly value: number };

/** What a paragraph is, for the navigation pane, the bookmarks and the screen reader. */
export type ParagraphRole = 'text' | 'heading1' | 'heading2' | 'heading3' | 'heading4';

/** A named paragraph style; DOCX writes it as a Word style under its Vietnamese name. */
export interface ParagraphStyle {
  /** The name shown in Word's list of styles. */
  readonly name: string;
  readonly role: ParagraphRole;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly align: Align;
  readonly line: LineHeight;
  /** Space above; dropped at the top of a page. */
  readonly before: number;
  readonly after: number;
  /** Left indent of every line. */
  readonly indentLeft: number;
  /** Extra indent of the first line; negative hangs. */
  readonly indentFirst: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
}

/** Styles by id; ids are ASCII. */
export type StyleSheet = Readonly<Record<string, ParagraphStyle>>;

/** A piece of text inside a paragraph; it differs from its style only by what it states. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** The data field whose absence these dots stand for. */
  readonly blank?: string;
}

/** The mark before an item of a list or a heading. */
export interface ListMark {
  /** The mark as it prints, without the space that follows it: `1.`, `a)`, `-`. */
  readonly text: string;
  /** Number of the list in the document, from 1: marks of one list count together. */
  readonly list: number;
  /** Depth from 0. */
  readonly level: number;
  /** A Word numbering format, or `typed` where Word has none that fits and the mark is plain text. */
  readonly numbering: 'decimal' | 'upperRoman' | 'typed';
  /** It belongs to a heading, not to a list, and stands beside it or on a line of its own above it. */
  readonly heading?: 'beside' | 'above';
}

/** Who signs in a room to sign; what is not known is an empty text. */
export interface SignatureRoom {
  readonly id: string;
  /** Unit, office and name in one. */
  readonly label: string;
  readonly name: string;
  readonly title: string;
}

/** A paragraph. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  readonly style: string;
  readonly runs: readonly Run[];
  readonly mark?: ListMark;
  /** A further paragraph of the item last opened in this list. */
  readonly itemOf?: number;
  /** Stays whole on one page with the next block, or does not; replaces what the style says. */
  readonly keepNext?: boolean;
  /** Replaces the style's space above. */
  readonly before?: number;
  /** Narrows the room for text by this much on both sides, so that a short centred text breaks into lines of like length. */
  readonly inset?: number;
  /** This paragraph leaves the room for a hand signature above its text. */
  readonly signature?: SignatureRoom;
}

/** A drawn line, centred in its column. */
export interface RuleBlock {
  readonly type: 'rule';
  readonly width: number;
  /** Height of the whole block; the line stands at its bottom. */
  readonly height: number;
  readonly weight: number;
  /** Space below the line. */
  readonly after: number;
  readonly dashed?: boolean;
  readonly keepNext?: boolean;
}

/** What follows begins a new page. */
export interface BreakBlock {
  readonly type: 'break';
}

/** One cell; its blocks stand under each other. */
export interface Cell {
  readonly blocks: readonly (ParagraphBlock | RuleBlock)[];
  readonly colSpan: number;
  readonly rowSpan: number;
  /** Signature cells of one signer carry its id, so that they are read together. */
  readonly group?: string;
}

/** One row; it never breaks over pages unless taller than one. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly keepNext?: boolean;
}

/** Cells in columns: `layout` tables have no borders and mean nothing, `data` tables do. */
export interface TableBlock {
  readonly type: 'table';
  readonly role: 'layout' | 'data';
  /** Column widths. */
  readonly columns: readonly number[];
  /** How far the table stands to the left of the text area. */
  readonly outdent: number;
  /** Space between cell edge and text, left and right. */
  readonly padding: number;
  /** Space above and below the text of a cell. */
  readonly paddingBlock: number;
  /** Border weight, 0 for none. */
  readonly border: number;
  /** How many of the first rows are headers, repeated on every page. */
  readonly headerRows: number;
  readonly rows: readonly Row[];
}

/** What stands in the text area, top to bottom. */
export type Block = ParagraphBlock | RuleBlock | TableBlock | BreakBlock;

/** The sheet and where the page number stands. */
export interface PageSpec {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** Left and right margins change places on even pages. */
  readonly mirrored: boolean;
  /** Page number, centred in the top margin, from page 2 on: font size and distance of its line from the sheet's top. */
  readonly number: { readonly size: number; readonly top: number };
}

/** What the file says of itself. */
export interface DocumentMeta {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** BCP 47, such as `vi-VN`. */
  readonly language: string;
}

/** A part of a document on sheets of its own, whose pages count from 1. */
export interface SectionBlocks {
  readonly page: PageSpec;
  readonly blocks: readonly Block[];
}

/** A laid-out but unpaged document: the last form both formats share. It has one section at least. */
export interface BlockDocument {
  readonly meta: DocumentMeta;
  readonly styles: StyleSheet;
  readonly sections: readonly SectionBlocks[];
}
