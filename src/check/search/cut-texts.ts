import { type JoinedTexts, joinedTexts } from '../joined-texts.js';
import { madeOnce } from '../made-once.js';
import type { TypedText } from '../reading.js';
import { cutWords, type Words } from './cut-words.js';
import { currentDictionary, type Dictionary } from './dictionary.js';
import { gapsOf } from './gaps-of.js';
import { WordIndex } from './word-index.js';

/**
 * All texts cut into words, in small letters and by their places in the joined texts, and what stands between them. A year has thousands of both and few hundred
 * different ones: what looks at each different one once need not read the texts.
 */
export interface CutTexts extends Words {
  readonly joined: JoinedTexts;
  /** Knows the words by their numbers. */
  readonly dictionary: Dictionary;
  /** Finds their places by their numbers. */
  readonly index: WordIndex;
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
    index: new WordIndex(cut.words, dictionary.words.length),
    gaps: gapsOf(small, cut, dictionary),
  };
});
