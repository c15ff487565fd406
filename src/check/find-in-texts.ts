import { allMatches } from '../text/all-matches.js';
import { type Found, foundAt } from './found.js';
import { joinedTexts } from './joined-texts.js';
import type { TypedText } from './reading.js';

/**
 * All places of a global pattern in the texts; texts begin and end like lines. With `small` the pattern, written in small
 * letters, finds capitals too. It reads every letter: what begins with known words or marks is found faster by `search/`.
 */
export function findInTexts(texts: readonly TypedText[], pattern: RegExp, small?: 'small'): readonly Found[] {
  const joined = joinedTexts(texts);
  const searched = small === undefined ? joined.all : joined.small();
  return allMatches(searched, pattern).flatMap((match) => foundAt(joined, match) ?? []);
}
