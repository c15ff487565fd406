import { findInTexts } from '../find-in-texts.js';
import type { Found } from '../found.js';
import type { TypedText } from '../reading.js';
import { wordSearch } from '../search/word-search.js';
import type { Confusion } from './confusion.js';

/** Letters that are a confusion of a list. */
export interface Confused extends Found {
  readonly confusion: Confusion;
}

/** Finds confusions of a list in texts. */
export type ConfusionFinder = (texts: readonly TypedText[]) => readonly Confused[];

/** A name begins with the last syllable: `đại hội Nghi Lộc`. */
const NAME_LAST = /^\p{Ll}.*\s\p{Lu}\p{Ll}+$/u;

/** A finder for these confusions; of two with the same wrong form the last counts. */
export function confusionFinder(confusions: readonly Confusion[]): ConfusionFinder {
  const byWrong = new Map(confusions.map((each) => [key(each[0]), each]));
  const search = searchFor([...byWrong.keys()]);
  return (texts) =>
    search(texts).flatMap((place) => {
      const confusion = byWrong.get(key(place.letters));
      return confusion !== undefined && isConfused(place, confusion) ? [{ ...place, confusion }] : [];
    });
}

/** All begin with a word but what an office may have added. */
function searchFor(forms: readonly string[]): (texts: readonly TypedText[]) => readonly Found[] {
  const escaped = forms.map((form) => form.replace(/[^\p{sc=Latn}\p{N}\s]/gu, '\\$&'));
  const pattern = `(?:${escaped.join('|')})(?![\\p{sc=Latn}\\p{N}])`;
  if (forms.every((form) => /^[\p{sc=Latn}\p{N}]/u.test(form)))
    return wordSearch(forms, new RegExp(pattern, 'uy'), 'small');
  const everywhere = new RegExp(pattern, 'gu');
  return (texts) => findInTexts(texts, everywhere, 'small');
}

/** A whole word, no name and no part of a longer phrase that is right. */
function isConfused(place: Found, confusion: Confusion): boolean {
  return isWholeWord(place) && !NAME_LAST.test(place.letters) && !isExcepted(place, confusion);
}

function key(letters: string): string {
  return letters.normalize('NFC').toLowerCase().trim();
}

function isWholeWord({ text, start }: Found): boolean {
  return !/[\p{sc=Latn}\p{N}]/u.test(text.charAt(start - 1));
}

function isExcepted({ text, start }: Found, [wrong, , except = []]: Confusion): boolean {
  return except.some((phrase) => {
    const from = start - phrase.indexOf(wrong);
    return from >= 0 && text.slice(from, from + phrase.length).toLowerCase() === phrase;
  });
}
