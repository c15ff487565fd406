import type { FontStyle } from '../blocks/types.js';

/** Text of one font on one line. */
export interface LineSegment {
  readonly text: string;
  readonly font: FontStyle;
  /** Natural width without the spaces that hang at the line's end. */
  readonly width: number;
  /** Spaces inside the line that justification may widen. */
  readonly gaps: number;
  /** The segment is the mark of a list item. */
  readonly mark: boolean;
  /** The data field whose absence the text stands for. */
  readonly blank?: string;
}

/** One broken line of a paragraph. */
export interface TextLine {
  readonly segments: readonly LineSegment[];
  /** Natural width without hanging spaces. */
  readonly width: number;
  readonly gaps: number;
  /** Distance from the left edge of the paragraph's room. */
  readonly indent: number;
  /** The width the line may fill. */
  readonly room: number;
  readonly last: boolean;
}
