import { type JoinedTexts, joinedTexts } from '../joined-texts.js';
import { madeOnce } from '../made-once.js';
import type { TypedText } from '../reading.js';
import { currentDictionary, type Dictionary } from './dictionary.js';
import { gapsOf } from './gaps-of.js';
import { type WordBounds, wordBounds } from './word-bounds.js';

/**
 * All texts cut into words, in small letters, and what stands between them. A year has thousands of both and few hundred
 * different ones: what looks at each different one once need not read the texts.
 */
export interface CutTexts extends WordBounds {
  readonly joined: JoinedTexts;
  /** Knows the words by their numbers. */
  readonly dictionary: Dictionary;
  /** The words in order; each begins and ends in the joined texts where the bounds say. */
  readonly words: Int32Array;
  /** The different ones among them. */
  readonly different: readonly number[];
  /** Where a word stands among the words, the last place first. */
  placesOf(word: number): readonly number[];
  /** Each different thing between two words, but one space alone, and where it stands in the joined texts. */
  readonly gaps: ReadonlyMap<string, readonly number[]>;
}

/** Cuts the texts of a reading, once for all rules. */
export const cutTexts: (texts: readonly TypedText[]) => CutTexts = madeOnce((texts) => {
  const joined = joinedTexts(texts);
  const small = joined.small();
  const bounds = wordBounds(small);
  const dictionary = currentDictionary();
  const words = bounds.starts.map((start, index) => dictionary.numberAt(small, start, bounds.ends[index] ?? start));
  return {
    joined,
    ...bounds,
    dictionary,
    words,
    ...indexOf(words, dictionary),
    gaps: gapsOf(small, bounds, dictionary),
  };
});

const NOWHERE: readonly number[] = [];

/** Finds words by the last place of each, and from each place the one before it; places count from 1, none is 0. */
function indexOf(words: Int32Array, dictionary: Dictionary): Pick<CutTexts, 'different' | 'placesOf'> {
  const last = new Int32Array(dictionary.words.length);
  const different: number[] = [];
  const before = words.map((word, index) => {
    const place = last[word] ?? 0;
    if (place === 0) different.push(word);
    last[word] = index + 1;
    return place;
  });
  return {
    different,
    placesOf: (word) => {
      const latest = last[word] ?? 0;
      if (latest === 0) return NOWHERE;
      const places: number[] = [];
      for (let place = latest; place > 0; place = before[place - 1] ?? 0) places.push(place - 1);
      return places;
    },
  };
}
