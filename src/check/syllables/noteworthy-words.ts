import type { Found } from '../found.js';
import type { TypedText } from '../reading.js';
import { cutTexts } from '../search/cut-texts.js';
import { inOrder } from '../search/in-order.js';
import { matchesAt } from '../search/matches-at.js';
import { noteworthyPlaces } from './noteworthy-places.js';
import type { WordFacts } from './word-facts.js';

const WORD = /[\p{sc=Latn}\p{M}\p{N}]+/uy;

/** The words of texts with such facts, wherever they stand. */
export function noteworthyWords(texts: readonly TypedText[], isMeant: (facts: WordFacts) => boolean): readonly Found[] {
  const { joined, starts } = cutTexts(texts);
  const places = inOrder((add) => {
    for (const place of noteworthyPlaces(texts, isMeant)) add(starts[place] ?? 0);
  });
  return matchesAt(joined, places, WORD);
}
