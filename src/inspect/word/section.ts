import type { Paragraph } from './paragraph.js';

/** The text above or below the pages of a section: those of all pages, of the first, or of even ones. */
export interface Margin {
  readonly place: 'header' | 'footer';
  readonly pages: 'default' | 'first' | 'even';
  readonly paragraphs: readonly Paragraph[];
}

/** A part of a file on sheets of one form. Lengths are points; what a file does not say is left out. */
export interface Section {
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', number | undefined>>;
  /** From the edge of the sheet to what stands in the top margin. */
  readonly headerTop: number | undefined;
  /** The first page has margins of its own. */
  readonly hasFirstPage: boolean;
  /** The number its pages count from, where it starts anew. */
  readonly start: number | undefined;
  readonly furniture: readonly Margin[];
}
