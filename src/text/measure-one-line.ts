import type { FontMetrics } from './fonts.js';
import { LINE_TOLERANCE } from './line-tolerance.js';

/** A text that fits on one line. */
export interface OneLine {
  /** Where the spaces begin that hang at its end. */
  readonly textEnd: number;
  /** Natural width without them. */
  readonly width: number;
}

const SPACE = 0x20;

/**
 * Measures a text that fits into a line of `room` points, with all spaces at its end, when its last letter needs `lean` more;
 * nothing where it is longer.
 */
export function measureOneLine(
  text: string,
  font: FontMetrics,
  size: number,
  room: number,
  lean: number,
): OneLine | undefined {
  const limit = room + LINE_TOLERANCE;
  let all = 0;
  let textEnd = 0;
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const codePoint = text.codePointAt(at) ?? 0;
    all += (font.advance(font.glyph(codePoint)) * size) / font.unitsPerEm;
    if (all + lean > limit) return undefined;
    if (codePoint > 0xffff) at += 1;
    if (codePoint === SPACE) continue;
    textEnd = at + 1;
    width = all;
  }
  return { textEnd, width };
}
