import type { Found } from '../found.js';
import type { TypedText } from '../reading.js';
import { cutTexts } from './cut-texts.js';
import { matchesAt } from './matches-at.js';
import { phrasePlaces } from './phrase-places.js';
import { phrases } from './phrases.js';

/**
 * Makes a search for a sticky pattern at the beginning of words: only where one of these phrases stands, word after word in
 * any capitals, can it match. With `small` the pattern, written in small letters, finds capitals too; letters in `except`
 * are passed over.
 */
export function wordSearch(
  openings: readonly string[],
  pattern: RegExp,
  small?: 'small',
  except?: ReadonlySet<string>,
): (texts: readonly TypedText[]) => readonly Found[] {
  const known = phrases(openings);
  return (texts) => {
    const cut = cutTexts(texts);
    return matchesAt(cut.joined, phrasePlaces(cut, known), pattern, small, except);
  };
}
