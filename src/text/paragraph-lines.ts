import type { FontStyle, ParagraphBlock, ParagraphStyle } from '../blocks/types.js';
import { breakLines, type LineSpan } from './break-lines.js';
import type { FontMetricsSet } from './fonts.js';
import { measurePieces, type TextPiece } from './measure-pieces.js';
import { measureText } from './measure-text.js';

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

interface Piece extends TextPiece {
  readonly mark: boolean;
}

/** Breaks a paragraph into lines inside `width` points. */
export function paragraphLines(
  block: ParagraphBlock,
  style: ParagraphStyle,
  width: number,
  fonts: FontMetricsSet,
): readonly TextLine[] {
  const above = markAbove(block);
  if (above === undefined) return textLines(block, style, width, fonts);
  const { mark: _, ...text } = block;
  const lines = textLines({ ...text, runs: [{ text: above }] }, style, width, fonts).map((line) => ({
    ...line,
    segments: line.segments.map((segment) => ({ ...segment, mark: true })),
    last: false,
  }));
  return [...lines, ...textLines(text, style, width, fonts)];
}

function textLines(
  block: ParagraphBlock,
  style: ParagraphStyle,
  width: number,
  fonts: FontMetricsSet,
): readonly TextLine[] {
  const pieces = piecesOf(block, style);
  const automatic = automaticMark(block, style);
  const markWidth = automatic ? measureText(automatic.text, fonts[automatic.font], style.size) : 0;
  const inset = block.inset ?? 0;
  const indentOf = (line: number) => inset + style.indentLeft + (line === 0 ? style.indentFirst : 0);
  const fullRoomOf = (line: number) => width - inset - indentOf(line);
  const roomOf = (line: number) => fullRoomOf(line) - (line === 0 ? markWidth : 0);
  const measured = measurePieces(pieces, style.size, fonts);
  const spans = breakLines(measured, roomOf);
  return spans.map((span, line) => {
    const segments = segmentsOf(pieces, span, style.size, fonts);
    const all = line === 0 && automatic ? [{ ...automatic, width: markWidth, gaps: 0 }, ...segments] : segments;
    return {
      segments: all,
      width: all.reduce((sum, segment) => sum + segment.width, 0),
      gaps: all.reduce((sum, segment) => sum + segment.gaps, 0),
      indent: indentOf(line),
      room: fullRoomOf(line) - (measured.leans[span.textEnd - 1] ?? 0),
      last: line === spans.length - 1,
    };
  });
}

/** A mark above its heading fills its line alone; the space after it hangs there, so that it joins no word below. */
function markAbove({ mark }: ParagraphBlock): string | undefined {
  return mark?.heading === 'above' ? `${mark.text} ` : undefined;
}

/** A typed mark is text like any other; one that Word counts stands before the text and never stretches. */
function piecesOf(block: ParagraphBlock, style: ParagraphStyle): readonly Piece[] {
  const runs = block.runs.map((run) => ({
    text: run.text,
    font: fontStyle(run.bold ?? style.bold, run.italic ?? style.italic),
    mark: false,
  }));
  if (block.mark?.numbering !== 'typed') return runs;
  return [{ text: `${block.mark.text} `, font: fontStyle(style.bold, style.italic), mark: true }, ...runs];
}

function automaticMark(block: ParagraphBlock, style: ParagraphStyle): Piece | undefined {
  if (block.mark === undefined || block.mark.numbering === 'typed') return undefined;
  return { text: `${block.mark.text} `, font: fontStyle(style.bold, style.italic), mark: true };
}

/** The cut of the typeface for bold and italic. */
function fontStyle(bold: boolean, italic: boolean): FontStyle {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

function segmentsOf(pieces: readonly Piece[], span: LineSpan, size: number, fonts: FontMetricsSet): LineSegment[] {
  const segments: LineSegment[] = [];
  let from = 0;
  for (const piece of pieces) {
    const start = Math.max(span.start, from);
    const end = Math.min(span.end, from + piece.text.length);
    if (start < end) {
      const visible = piece.text.slice(start - from, Math.max(start, Math.min(end, span.textEnd)) - from);
      segments.push({
        text: piece.text.slice(start - from, end - from),
        font: piece.font,
        width: measureText(visible, fonts[piece.font], size),
        gaps: visible.split(' ').length - 1,
        mark: piece.mark,
      });
    }
    from += piece.text.length;
  }
  return segments;
}
