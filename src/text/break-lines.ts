import { breakOpportunities } from './break-opportunities.js';
import { LINE_TOLERANCE } from './line-tolerance.js';

/** One line of a text: `[start, end)` with the spaces that hang at its end, `[start, textEnd)` without them. */
export interface LineSpan {
  readonly start: number;
  readonly textEnd: number;
  readonly end: number;
}

/** A text and how wide it is. */
export interface MeasuredText {
  readonly text: string;
  /** `offsets[i]` is the natural width of the first `i` characters. */
  readonly offsets: ArrayLike<number>;
  /** `leans[i]` is the room that character `i` needs beyond its width when it is the last on its line; 0 when absent. */
  readonly leans: ArrayLike<number>;
}

/** A piece after a slash moves back to a space that stands no further before it; a longer path is parted at the slash. */
const LONGEST_PATH = 66;

/**
 * Breaks a text greedily, as Word and LibreOffice do; `roomOf` gives the width of each line. Spaces hang at line ends; a word
 * wider than its line is cut.
 */
export function breakLines(measured: MeasuredText, roomOf: (line: number) => number): readonly LineSpan[] {
  const { text } = measured;
  const lines: LineSpan[] = [];
  let start = 0;
  while (start < text.length) {
    const overflow = firstOutside(measured, start, roomOf(lines.length));
    const end = lineEnd(text, start, overflow);
    lines.push({ start, textEnd: withoutSpaces(text, start, end), end });
    start = end;
  }
  return lines.length > 0 ? lines : [{ start: 0, textEnd: 0, end: 0 }];
}

/** The first character that does not fit on the line. */
function firstOutside({ text, offsets, leans }: MeasuredText, start: number, room: number): number {
  const limit = (offsets[start] ?? 0) + room + LINE_TOLERANCE;
  let index = start;
  while (index < text.length && (offsets[index + 1] ?? 0) + (leans[index] ?? 0) <= limit) index += 1;
  return index;
}

/** Where lines may begin is asked only of a text that does not fit on one. */
function lineEnd(text: string, start: number, overflow: number): number {
  if (overflow === text.length) return overflow;
  if (text[overflow] === ' ') return afterSpaces(text, overflow);
  const end = lastOpportunity(text, overflow);
  return end > start ? end : Math.max(overflow, start + characterLength(text, start));
}

/** The last place up to `overflow` where a line may begin; where a slash is the last that fits, not right after it. */
function lastOpportunity(text: string, overflow: number): number {
  const opportunities = breakOpportunities(text);
  let place = text[overflow - 1] === '/' ? overflow - 1 : overflow;
  while (place > 0 && opportunities[place] === 0) place -= 1;
  return text[place - 1] === '/' ? beforePath(text, place) : place;
}

/** Where the words and slashes that end at `place` begin, unless they are very long: of `34-CT/TW` no line ends in `CT/`. */
function beforePath(text: string, place: number): number {
  const space = text.lastIndexOf(' ', place - 1);
  return space >= 0 && place - space <= LONGEST_PATH ? space + 1 : place;
}

function afterSpaces(text: string, index: number): number {
  let end = index;
  while (text[end] === ' ') end += 1;
  return end;
}

function withoutSpaces(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text[last - 1] === ' ') last -= 1;
  return last;
}

function characterLength(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
