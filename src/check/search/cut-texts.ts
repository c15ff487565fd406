import { type JoinedTexts, joinedTexts } from '../joined-texts.js';
import { madeOnce } from '../made-once.js';
import type { TypedText } from '../reading.js';
import { cutWords, type Words } from './cut-words.js';
import { currentDictionary, type Dictionary } from './dictionary.js';
import { gapsOf } from './gaps-of.js';

/**
 * All texts cut into words, in small letters and by their places in the joined texts, and what stands between them. A year has thousands of both and few hundred
 * different ones: what looks at each different one once need not read the texts.
 */
export interface CutTexts extends Words {
  readonly joined: JoinedTexts;
  /** Knows the words by their numbers. */
  readonly dictionary: Dictionary;
  /** The different ones among them. */
  readonly different: readonly number[];
  /** The last place where a word stands among the words, and the one where a word stood before; negative for none. */
  lastPlace(word: number): number;
  placeBefore(place: number): number;
  /** All places of a word, the last one first. */
  placesOf(word: number): readonly number[];
  /** Each different thing between two words, but one space alone, and where it stands in the joined texts. */
  readonly gaps: ReadonlyMap<string, readonly number[]>;
}

/** Cuts the texts of a reading, once for all rules. */
export const cutTexts: (texts: readonly TypedText[]) => CutTexts = madeOnce((texts) => {
  const joined = joinedTexts(texts);
  const small = joined.small();
  const dictionary = currentDictionary();
  const cut = cutWords(small, dictionary);
  return {
    joined,
    ...cut,
    dictionary,
    ...indexOf(cut.words, dictionary),
    gaps: gapsOf(small, cut, dictionary),
  };
});

/** Finds words by the last place of each, and from each place the one before it; places count from 1, none is 0. */
function indexOf(
  words: Int32Array,
  dictionary: Dictionary,
): Pick<CutTexts, 'different' | 'lastPlace' | 'placeBefore' | 'placesOf'> {
  const last = new Int32Array(dictionary.words.length);
  const different: number[] = [];
  const before = new Int32Array(words.length);
  for (let next = 0; next < words.length; next += 1) {
    const word = words[next] ?? 0;
    const place = last[word] ?? 0;
    if (place === 0) different.push(word);
    last[word] = next + 1;
    before[next] = place;
  }
  const lastPlace = (word: number) => (last[word] ?? 0) - 1;
  const placeBefore = (place: number) => (before[place] ?? 0) - 1;
  return {
    different,
    lastPlace,
    placeBefore,
    placesOf: (word) => {
      const places: number[] = [];
      for (let place = lastPlace(word); place >= 0; place = placeBefore(place)) places.push(place);
      return places;
    },
  };
}
