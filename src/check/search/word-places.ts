import type { CutTexts } from './cut-texts.js';
import { inOrder } from './in-order.js';

/** Where in the joined texts the words begin of which this is so, in small letters, in order; each different one is asked once. */
export function wordPlaces(
  { different, dictionary, starts, placesOf }: CutTexts,
  isMeant: (word: string) => boolean,
): Int32Array {
  return inOrder((add) => {
    for (const word of different) {
      if (isMeant(dictionary.words[word] ?? '')) for (const place of placesOf(word)) add(starts[place] ?? 0);
    }
  });
}
