import type { FontStyle, ParagraphBlock, ParagraphStyle } from '../blocks/types.js';
import type { FontMetricsSet } from './fonts.js';
import type { TextPiece } from './measure-pieces.js';
import { measureText } from './measure-text.js';
import type { LineSegment } from './text-line.js';

/** Text of one font inside a paragraph, and what it is there: the mark of a list item, dots for a field. */
export interface ParagraphPiece extends TextPiece {
  readonly mark: boolean;
  readonly blank?: string;
}

/** What is to be broken into lines. */
export interface ParagraphParts {
  /** A typed mark is text like any other. */
  readonly pieces: readonly ParagraphPiece[];
  /** The mark that Word counts; it stands before the text and never stretches. */
  readonly mark: LineSegment | undefined;
  readonly style: ParagraphStyle;
  readonly fonts: FontMetricsSet;
}

/** Reads a paragraph as the texts and the mark that are to be broken into lines. */
export function paragraphParts(block: ParagraphBlock, style: ParagraphStyle, fonts: FontMetricsSet): ParagraphParts {
  return { pieces: piecesOf(block, style), mark: automaticMark(block, style, fonts), style, fonts };
}

function piecesOf({ runs, mark }: ParagraphBlock, style: ParagraphStyle): readonly ParagraphPiece[] {
  const pieces = runs.map(({ text, bold = style.bold, italic = style.italic, blank }) => {
    const piece: ParagraphPiece = { text, font: fontStyle(bold, italic), mark: false };
    return blank === undefined ? piece : { ...piece, blank };
  });
  if (mark?.numbering !== 'typed') return pieces;
  return [{ text: `${mark.text} `, font: fontStyle(style.bold, style.italic), mark: true }, ...pieces];
}

function automaticMark(
  { mark }: ParagraphBlock,
  style: ParagraphStyle,
  fonts: FontMetricsSet,
): LineSegment | undefined {
  if (mark === undefined || mark.numbering === 'typed') return undefined;
  const text = `${mark.text} `;
  const font = fontStyle(style.bold, style.italic);
  return { text, font, width: measureText(text, fonts[font], style.size), gaps: 0, mark: true };
}

/** The cut of the typeface for bold and italic. */
function fontStyle(bold: boolean, italic: boolean): FontStyle {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}
