import type { ParagraphBlock, ParagraphStyle } from '../blocks/types.js';
import type { FontMetricsSet } from './fonts.js';
import { lineSetter } from './line-setter.js';
import { opensGroup } from './open-group.js';
import type { TextLine } from './text-line.js';

/** The narrowed room keeps this much spare, so that another program's rounding breaks no line elsewhere. */
const SPARE = 2;
/** A room this much narrower than its longest line breaks that line. */
const LESS = 0.01;

/**
 * The inset that breaks a short text well without making its lines more. Of the ways to break it that narrower rooms give,
 * those whose lines begin a new group of words go before those that part one; of equals the most even is taken.
 */
export function balancedInset(
  block: ParagraphBlock,
  style: ParagraphStyle,
  width: number,
  fonts: FontMetricsSet,
): number {
  const setLines = lineSetter(block, style, fonts);
  const linesIn = (room: number) => setLines(width, (width - room) / 2);
  let lines = linesIn(width);
  const count = lines.length;
  let best = { room: width, faults: faultsOf(lines) };
  while (count > 1) {
    const longest = longestOf(lines);
    lines = linesIn(longest - LESS);
    if (lines.length > count || longestOf(lines) > longest) break;
    const faults = faultsOf(lines);
    if (faults <= best.faults) best = { room: longestOf(lines), faults };
  }
  return Math.max(0, (width - best.room - SPARE) / 2);
}

function longestOf(lines: readonly TextLine[]): number {
  return Math.max(...lines.map((line) => line.width));
}

/** A line shorter than this share of the longest looks forgotten. */
const SHORT = 1 / 3;

/** How many lines begin badly (with a hyphen counts twice, inside a group of words once) or are too short. */
function faultsOf(lines: readonly TextLine[]): number {
  const short = lines.filter((line) => line.width < SHORT * longestOf(lines)).length;
  const texts = lines.map(({ segments }) => segments.map(({ text }) => text).join(''));
  return texts.slice(1).reduce((sum, text, index) => {
    if (text.startsWith('-')) return sum + 2;
    return sum + (beginsGroup(text, texts[index] ?? '') ? 0 : 1);
  }, short);
}

function beginsGroup(line: string, before: string): boolean {
  return /[,;:-]\s*$/u.test(before) || line.startsWith('(') || opensGroup(line);
}
