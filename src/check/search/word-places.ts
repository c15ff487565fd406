import type { CutTexts } from './cut-texts.js';
import { type AddPlace, inOrder } from './in-order.js';

type IsMeant = (word: string) => boolean;

/** Where in the joined texts the words begin of which this is so, in small letters, in order; each different one is asked once. */
export function wordPlaces(texts: CutTexts, isMeant: IsMeant): Int32Array {
  return inOrder((add) => addWords(add, texts, isMeant));
}

function addWords(add: AddPlace, { index, dictionary, starts }: CutTexts, isMeant: IsMeant): void {
  for (const word of index.different) {
    if (isMeant(dictionary.words[word] ?? '')) for (const place of index.placesOf(word)) add(starts[place] ?? 0);
  }
}
