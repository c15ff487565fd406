import type { ParagraphBlock, ParagraphStyle } from '../blocks/types.js';
import type { FontMetricsSet } from './fonts.js';
import { paragraphLines, type TextLine } from './paragraph-lines.js';

/** Steps in which the room is narrowed, in points. */
const STEP = 1;
/** The narrowed room keeps this much spare, so that another program's rounding breaks no line elsewhere. */
const SPARE = 2;

/**
 * The inset that makes the lines of a short text of like length without making them more: the narrowest room that still
 * does. Rooms in which a line would begin with a hyphen are passed over where another serves.
 */
export function balancedInset(
  block: ParagraphBlock,
  style: ParagraphStyle,
  width: number,
  fonts: FontMetricsSet,
): number {
  const linesIn = (room: number) => paragraphLines({ ...block, inset: (width - room) / 2 }, style, width, fonts);
  const count = linesIn(width).length;
  if (count === 1) return 0;
  let best = { room: width, hyphens: leadingHyphens(linesIn(width)) };
  for (let room = width - STEP; room > 0; room -= STEP) {
    const lines = linesIn(room);
    if (lines.length > count || lines.some((line) => line.width > room)) break;
    const hyphens = leadingHyphens(lines);
    if (hyphens <= best.hyphens) best = { room, hyphens };
  }
  return Math.max(0, (width - best.room - SPARE) / 2);
}

function leadingHyphens(lines: readonly TextLine[]): number {
  return lines.filter((line) => line.segments[0]?.text.startsWith('-')).length;
}
