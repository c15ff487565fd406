import { type BreakOpportunity, breakOpportunities } from './break-opportunities.js';

/** One line of a text: `[start, end)` with the spaces that hang at its end, `[start, textEnd)` without them. */
export interface LineSpan {
  readonly start: number;
  readonly textEnd: number;
  readonly end: number;
}

/** A line may be this much wider than its room, so that rounding never decides. */
const TOLERANCE = 1e-6;

/**
 * Breaks a text greedily, as Word and LibreOffice do. `offsets[i]` is the natural width of the first `i` characters;
 * `roomOf` gives the width of each line. Spaces hang at line ends; a word wider than its line is cut; a piece that follows
 * a slash moves back to the last space together with what stands before the slash.
 */
export function breakLines(text: string, offsets: Float64Array, roomOf: (line: number) => number): readonly LineSpan[] {
  const opportunities = breakOpportunities(text);
  const lines: LineSpan[] = [];
  let start = 0;
  while (start < text.length) {
    const end = lineEnd(text, offsets, opportunities, start, roomOf(lines.length));
    lines.push({ start, textEnd: trimmed(text, start, end), end });
    start = end;
  }
  return lines.length > 0 ? lines : [{ start: 0, textEnd: 0, end: 0 }];
}

function lineEnd(
  text: string,
  offsets: Float64Array,
  opportunities: readonly BreakOpportunity[],
  start: number,
  room: number,
): number {
  const limit = offsetAt(offsets, start) + room + TOLERANCE;
  const ahead = opportunities.filter((o) => o.position > start);
  const fits = ahead.filter((o) => offsetAt(offsets, trimmed(text, start, o.position)) <= limit);
  const best = fits.at(-1);
  if (best === undefined) return cutWord(text, offsets, start, ahead[0]?.position ?? text.length, limit);
  if (best.position === text.length || best.after !== 'slash') return best.position;
  return fits.findLast((o) => o.after === 'space')?.position ?? best.position;
}

function cutWord(text: string, offsets: Float64Array, start: number, wordEnd: number, limit: number): number {
  let end = start + codePointLength(text, start);
  while (end < wordEnd) {
    const next = end + codePointLength(text, end);
    if (offsetAt(offsets, next) > limit) return end;
    end = next;
  }
  return end;
}

function trimmed(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && text[last - 1] === ' ') last -= 1;
  return last;
}

function codePointLength(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

function offsetAt(offsets: Float64Array, index: number): number {
  return offsets[index] ?? 0;
}
