import { remembered } from '../../text/remembered.js';
import type { Found } from '../found.js';
import type { TypedText } from '../reading.js';
import { type CutTexts, cutTexts } from './cut-texts.js';
import { matchesAt } from './matches-at.js';

/**
 * Makes a search for a sticky pattern in what stands between two words: only where that holds such marks can it match, at any
 * of its signs or, when this is said, at so many letters before the first.
 */
export function markSearch(
  marks: RegExp,
  pattern: RegExp,
  lettersBefore?: number,
): (texts: readonly TypedText[]) => readonly Found[] {
  const holdsMarks = remembered((gap) => marks.test(gap));
  return (texts) => {
    const cut = cutTexts(texts);
    return matchesAt(cut.joined, placesIn(cut, holdsMarks, lettersBefore), pattern);
  };
}

function placesIn({ gaps }: CutTexts, holdsMarks: (gap: string) => boolean, lettersBefore = 0): readonly number[] {
  const places: number[] = [];
  for (const [gap, starts] of gaps) {
    if (!holdsMarks(gap)) continue;
    const [from, to] = lettersBefore === 0 ? [0, gap.length] : [-lettersBefore, 0];
    for (const start of starts) for (let at = start + from; at < start + to; at += 1) places.push(at);
  }
  return places.sort((a, b) => a - b);
}
