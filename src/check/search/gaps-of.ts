import { TEXT_BORDER } from '../text-border.js';
import type { WordBounds } from './word-bounds.js';

const SPACE = 0x20;

/** Each different thing between two words of joined texts, but one space alone, and where it stands. */
export function gapsOf(text: string, { starts, ends }: WordBounds): ReadonlyMap<string, readonly number[]> {
  const gaps = new Map<string, number[]>();
  for (let next = 0; next <= starts.length; next += 1) {
    const start = next === 0 ? 0 : (ends[next - 1] ?? 0);
    const end = starts[next] ?? text.length;
    if (end - start === 1 && text.charCodeAt(start) === SPACE) continue;
    let at = start;
    for (const gap of text.slice(start, end).split(TEXT_BORDER)) {
      if (gap !== '' && gap !== ' ') keep(gap, at, gaps);
      at += gap.length + TEXT_BORDER.length;
    }
  }
  return gaps;
}

function keep(gap: string, start: number, gaps: Map<string, number[]>): void {
  const known = gaps.get(gap);
  if (known === undefined) gaps.set(gap, [start]);
  else known.push(start);
}
