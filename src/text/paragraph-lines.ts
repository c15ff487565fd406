import type { FontStyle, ParagraphBlock, ParagraphStyle } from '../blocks/types.js';
import { breakLines, type LineSpan, type MeasuredText } from './break-lines.js';
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
  const mark = automaticMark(block, style, fonts);
  const inset = block.inset ?? 0;
  const indentOf = (line: number) => inset + style.indentLeft + (line === 0 ? style.indentFirst : 0);
  const fullRoomOf = (line: number) => width - inset - indentOf(line);
  const roomOf = (line: number) => fullRoomOf(line) - (line === 0 && mark ? mark.width : 0);
  const measured = measurePieces(pieces, style.size, fonts);
  const spans = breakLines(measured, roomOf);
  return spans.map((span, line) => {
    const segments = segmentsOf(pieces, span, measured, line === 0 ? mark : undefined);
    return {
      segments,
      width: sum(segments, 'width'),
      gaps: sum(segments, 'gaps'),
      indent: indentOf(line),
      room: fullRoomOf(line) - (measured.leans[span.textEnd - 1] ?? 0),
      last: line === spans.length - 1,
    };
  });
}

function sum(segments: readonly LineSegment[], measure: 'width' | 'gaps'): number {
  let all = 0;
  for (const segment of segments) all += segment[measure];
  return all;
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

/** The pieces of one line, behind the mark that stands before it. */
function segmentsOf(
  pieces: readonly Piece[],
  { start, textEnd, end }: LineSpan,
  { offsets }: MeasuredText,
  mark: LineSegment | undefined,
): readonly LineSegment[] {
  const segments = mark === undefined ? [] : [mark];
  let from = 0;
  for (const { text, font, mark } of pieces) {
    const to = from + text.length;
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    if (first < last) {
      const seen = Math.max(first, Math.min(last, textEnd));
      segments.push({
        text: text.slice(first - from, last - from),
        font,
        width: (offsets[seen] ?? 0) - (offsets[first] ?? 0),
        gaps: countSpaces(text, first - from, seen - from),
        mark,
      });
    }
    from = to;
  }
  return segments;
}

function countSpaces(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf(' ', start); at >= 0 && at < end; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}
