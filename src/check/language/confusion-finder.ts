import type { Found } from '../find-in-texts.js';
import type { Confusion } from './confusion.js';

/** Finds confusions of a list in texts. */
export interface ConfusionFinder {
  /** For texts in small letters. */
  readonly pattern: RegExp;
  /** The confusion that letters found by the pattern are; undefined where they are right after all. */
  known(place: Found): Confusion | undefined;
}

/** A name begins with the last syllable: `đại hội Nghi Lộc`. */
const NAME_LAST = /^\p{Ll}.*\s\p{Lu}\p{Ll}+$/u;

/** A finder for these confusions; of two with the same wrong form the last counts. */
export function confusionFinder(confusions: readonly Confusion[]): ConfusionFinder {
  const byWrong = new Map(confusions.map((each) => [key(each[0]), each]));
  const forms = [...byWrong.keys()].map((wrong) => wrong.replace(/[^\p{L}\p{N}\s]/gu, '\\$&'));
  return {
    pattern: new RegExp(`(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    known: (place) => {
      const confusion = byWrong.get(key(place.letters));
      return confusion !== undefined &&
        isWholeWord(place) &&
        !NAME_LAST.test(place.letters) &&
        !isExcepted(place, confusion)
        ? confusion
        : undefined;
    },
  };
}

function key(letters: string): string {
  return letters.normalize('NFC').toLowerCase().trim();
}

function isWholeWord({ text, start }: Found): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(start - 1));
}

function isExcepted({ text, start }: Found, [wrong, , except = []]: Confusion): boolean {
  return except.some((phrase) => {
    const from = start - phrase.indexOf(wrong);
    return from >= 0 && text.slice(from, from + phrase.length).toLowerCase() === phrase;
  });
}
