import { INVISIBLE } from '../text/invisible.js';
import { madeOnce } from './made-once.js';
import type { TypedText } from './reading.js';
import { typedTogether } from './typed-together.js';

/** The texts that are not typed as they will be read: with letters in parts (not NFC), or something invisible. */
export const untidyTexts = madeOnce((texts: readonly TypedText[]): readonly TypedText[] =>
  // one look at all of them: mostly nothing is to be composed
  isUntidy(typedTogether(texts)) ? texts.filter(({ text }) => isUntidy(text)) : [],
);

/**
 * Others than the letters of Vietnamese and usual signs, none of which is in parts or invisible: to look for others is quicker
 * than both questions, and quickest letter by letter (no flag `u`).
 */
const UNUSUAL = /[^\0-\u00ac\u00ae-\u02ff\u1ea0-\u1ef9\u2010-\u2027]/;

function isUntidy(text: string): boolean {
  return UNUSUAL.test(text) && (text.search(INVISIBLE) >= 0 || text.normalize('NFC') !== text);
}
