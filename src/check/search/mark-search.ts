import { remembered } from '../../text/remembered.js';
import type { Found } from '../found.js';
import type { TypedText } from '../reading.js';
import { addGaps } from './add-gaps.js';
import { cutTexts } from './cut-texts.js';
import { type AddPlace, inOrder } from './in-order.js';
import { matchesAt } from './matches-at.js';

/**
 * Makes a search for a sticky pattern in what stands between two words: only where that holds such marks can it match, at any
 * of its signs or, when this is said, at the beginning of the figures before it, where figures stand on both sides.
 */
export function markSearch(
  marks: RegExp,
  pattern: RegExp,
  between?: 'figures',
): (texts: readonly TypedText[]) => readonly Found[] {
  const holdsMarks = remembered((gap) => marks.test(gap));
  const addNear = between === undefined ? signsOf : figuresBefore;
  return (texts) => {
    const cut = cutTexts(texts);
    const places = inOrder((add) => addGaps(add, cut, holdsMarks, addNear));
    return matchesAt(cut.joined, places, pattern);
  };
}

function signsOf(add: AddPlace, start: number, end: number): void {
  for (let at = start; at < end; at += 1) add(at);
}

function figuresBefore(add: AddPlace, start: number, end: number, text: string): void {
  if (!isFigure(text, end)) return;
  let first = start;
  while (isFigure(text, first - 1)) first -= 1;
  if (first < start) add(first);
}

function isFigure(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
