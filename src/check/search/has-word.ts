import type { CutTexts } from './cut-texts.js';

/** Whether a word, in small letters, stands in the texts. */
export function hasWord({ dictionary, lastPlace }: CutTexts, word: string): boolean {
  return lastPlace(dictionary.numberOf(word)) >= 0;
}
