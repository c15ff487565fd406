import type { CutTexts } from './cut-texts.js';

/** Whether a word, in small letters, stands in the texts. */
export function hasWord({ dictionary, index }: CutTexts, word: string): boolean {
  return index.lastPlace(dictionary.numberOf(word)) >= 0;
}
