import type { ParagraphBlock, ParagraphStyle } from '../blocks/types.js';
import type { FontMetricsSet } from './fonts.js';
import { paragraphLines, type TextLine } from './paragraph-lines.js';

/** The narrowed room keeps this much spare, so that another program's rounding breaks no line elsewhere. */
const SPARE = 2;
/** A room this much narrower than its longest line breaks that line. */
const LESS = 0.01;

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
  let lines = linesIn(width);
  const count = lines.length;
  let best = { room: width, hyphens: leadingHyphens(lines) };
  while (count > 1) {
    const longest = Math.max(...lines.map((line) => line.width));
    lines = linesIn(longest - LESS);
    if (lines.length > count || lines.some((line) => line.width > longest)) break;
    const hyphens = leadingHyphens(lines);
    const room = Math.max(...lines.map((line) => line.width));
    if (hyphens <= best.hyphens) best = { room, hyphens };
  }
  return Math.max(0, (width - best.room - SPARE) / 2);
}

function leadingHyphens(lines: readonly TextLine[]): number {
  return lines.filter((line) => line.segments[0]?.text.startsWith('-')).length;
}
