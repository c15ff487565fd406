import { isSyllable } from '../../text/syllable/is-syllable.js';
import { toneInPlace } from '../../text/syllable/tone-in-place.js';
import type { IsImpossible } from './impossible-words.js';
import { isForeign } from './is-foreign.js';
import { LISTED_WORDS } from './listed-words.js';

/** Judges words; `allowed` may stand for what they are. */
export function judgeOfWords(allowed: readonly string[]): IsImpossible {
  const spared = new Set(allowed.map((word) => word.normalize('NFC').toLowerCase()));
  return (word) => isImpossible(word, spared);
}

/** A tone mark on a wrong letter is another matter. */
function isImpossible(word: string, allowed: ReadonlySet<string>): boolean {
  if (isSyllable(word)) return false;
  const small = word.toLowerCase();
  return !LISTED_WORDS.has(small) && !allowed.has(small) && !isForeign(word) && toneInPlace(small) === undefined;
}
