import type { ParagraphBlock, ParagraphStyle } from '../blocks/types.js';
import { breakLines, type LineSpan, type MeasuredText } from './break-lines.js';
import type { FontMetricsSet } from './fonts.js';
import { leanOf } from './lean-of.js';
import { measureOneLine } from './measure-one-line.js';
import { measurePieces } from './measure-pieces.js';
import { type ParagraphParts, type ParagraphPiece, paragraphParts } from './paragraph-parts.js';
import type { LineSegment, TextLine } from './text-line.js';

/** Breaks a paragraph into lines in a room of `width` points, narrowed by `inset` on both sides. */
export type SetLines = (width: number, inset: number) => readonly TextLine[];

/** Reads and measures a paragraph once, however often it is broken. */
export function lineSetter(block: ParagraphBlock, style: ParagraphStyle, fonts: FontMetricsSet): SetLines {
  const above = markAbove(block);
  if (above === undefined) return textSetter(block, style, fonts);
  const { mark: _, ...text } = block;
  const [setMark, setText] = [
    textSetter({ ...text, runs: [{ text: above }] }, style, fonts),
    textSetter(text, style, fonts),
  ];
  return (width, inset) => [...setMark(width, inset).map(asMark), ...setText(width, inset)];
}

/** A mark above its heading fills its line alone; the space after it hangs there, so that it joins no word below. */
function markAbove({ mark }: ParagraphBlock): string | undefined {
  return mark?.heading === 'above' ? `${mark.text} ` : undefined;
}

function asMark(line: TextLine): TextLine {
  return { ...line, segments: line.segments.map((segment) => ({ ...segment, mark: true })), last: false };
}

function textSetter(block: ParagraphBlock, style: ParagraphStyle, fonts: FontMetricsSet): SetLines {
  const parts = paragraphParts(block, style, fonts);
  let measured: MeasuredText | undefined;
  return (width, inset) => {
    const line = wholeLine(parts, width, inset);
    if (line !== undefined) return [line];
    measured ??= measurePieces(parts.pieces, style.size, fonts);
    return brokenLines(parts, measured, width, inset);
  };
}

/** Most texts, above all those of tables, are one piece on one line. */
function wholeLine({ pieces, mark, style, fonts }: ParagraphParts, width: number, inset: number): TextLine | undefined {
  const [piece] = pieces;
  if (piece === undefined || pieces.length > 1) return undefined;
  const indent = inset + style.indentLeft + style.indentFirst;
  const room = width - inset - indent;
  const lean = leanOf(piece.font, fonts, style.size);
  const line = measureOneLine(piece.text, fonts[piece.font], style.size, room - (mark ? mark.width : 0), lean);
  if (line === undefined) return undefined;
  const gaps = countSpaces(piece.text, 0, line.textEnd);
  const segment = { width: line.width, gaps, ...piece };
  const words = piece.text === '' ? [] : [segment];
  const segments = mark === undefined ? words : [mark, ...words];
  return lineOf(segments, indent, room - (line.textEnd === 0 ? 0 : lean), true);
}

function brokenLines(
  { pieces, mark, style }: ParagraphParts,
  measured: MeasuredText,
  width: number,
  inset: number,
): readonly TextLine[] {
  const indentOf = (line: number) => inset + style.indentLeft + (line === 0 ? style.indentFirst : 0);
  const fullRoomOf = (line: number) => width - inset - indentOf(line);
  const roomOf = (line: number) => fullRoomOf(line) - (line === 0 && mark ? mark.width : 0);
  const spans = breakLines(measured, roomOf);
  return spans.map((span, line) => {
    const segments = segmentsOf(pieces, span, measured, line === 0 ? mark : undefined);
    const room = fullRoomOf(line) - (measured.leans[span.textEnd - 1] ?? 0);
    return lineOf(segments, indentOf(line), room, line === spans.length - 1);
  });
}

function lineOf(segments: readonly LineSegment[], indent: number, room: number, last: boolean): TextLine {
  let width = 0;
  let gaps = 0;
  for (const segment of segments) {
    width += segment.width;
    gaps += segment.gaps;
  }
  return { segments, width, gaps, indent, room, last };
}

/** The pieces of one line, behind the mark that stands before it. */
function segmentsOf(
  pieces: readonly ParagraphPiece[],
  { start, textEnd, end }: LineSpan,
  { offsets }: MeasuredText,
  mark: LineSegment | undefined,
): readonly LineSegment[] {
  const segments = mark === undefined ? [] : [mark];
  let from = 0;
  for (const { text, font, mark, blank } of pieces) {
    const to = from + text.length;
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    if (first < last) {
      const seen = Math.max(first, Math.min(last, textEnd));
      const segment: LineSegment = {
        text: text.slice(first - from, last - from),
        font,
        width: (offsets[seen] ?? 0) - (offsets[first] ?? 0),
        gaps: countSpaces(text, first - from, seen - from),
        mark,
      };
      segments.push(blank === undefined ? segment : { ...segment, blank });
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
