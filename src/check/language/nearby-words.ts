import { onOneLine } from '../../text/on-one-line.js';

const AFTER = /^\s*([^\s“”"«»]+(?:\s+[^\s“”"«»]+){0,2})/u;
const BEFORE = /((?:[^\s“”"«»]+\s+){0,2}[^\s“”"«»]+)\s*$/u;
const NEAR = 60;

/** Where letters of a text stand, by the words behind them, or before them when none follow: ` trước chữ “nông thôn mới”`. */
export function nearbyWords(text: string, start: number, end: number): string {
  const after = AFTER.exec(text.slice(end, end + NEAR))?.[1];
  if (after !== undefined) return ` trước chữ “${onOneLine(after)}”`;
  const before = BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[1];
  return before === undefined ? '' : ` sau chữ “${onOneLine(before)}”`;
}
