import { type Found, findInTexts } from './find-in-texts.js';
import type { TypedText } from './reading.js';

const LETTER_LAST = /[\p{L}\p{M}\p{N}]$/u;

/** Where a pattern matches at the beginning of a word; testing for that only there is much faster than in the pattern. */
export function findWords(texts: readonly TypedText[], pattern: RegExp): readonly Found[] {
  return findInTexts(texts, pattern).filter(
    ({ text, start }) => !LETTER_LAST.test(text.slice(Math.max(0, start - 2), start)),
  );
}
