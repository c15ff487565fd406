import type { CutTexts } from './cut-texts.js';
import { type AddPlace, inOrder } from './in-order.js';
import type { Opening, Phrases } from './phrases.js';

/** Where in the joined texts any of the phrases begins, in order. */
export function phrasePlaces(texts: CutTexts, phrases: Phrases): Int32Array {
  return inOrder((add) => {
    for (const opening of phrases(texts.dictionary)) addOpening(add, texts, opening);
  });
}

function addOpening(add: AddPlace, { index, starts, words }: CutTexts, { first, isWhole, rests }: Opening): void {
  for (let place = index.lastPlace(first); place >= 0; place = index.placeBefore(place)) {
    if (isWhole || anyFollows(rests, place + 1, words)) add(starts[place] ?? 0);
  }
}

function anyFollows(rests: Opening['rests'], second: number, words: Int32Array): boolean {
  const word = words[second];
  if (word === undefined) return false;
  for (const rest of rests.get(word) ?? NONE) if (stands(rest, second, words)) return true;
  return false;
}

const NONE: readonly (readonly number[])[] = [];

function stands(rest: readonly number[], place: number, words: Int32Array): boolean {
  for (let index = 0; index < rest.length; index += 1) if (words[place + index] !== rest[index]) return false;
  return true;
}
