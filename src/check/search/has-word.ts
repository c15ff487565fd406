import type { CutTexts } from './cut-texts.js';

/** Whether a word, in small letters, stands in the texts. */
export function hasWord({ dictionary, placesOf }: CutTexts, word: string): boolean {
  return placesOf(dictionary.numberOf(word)).length > 0;
}
