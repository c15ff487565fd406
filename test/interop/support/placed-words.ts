import type { PdfWord } from './pdf-words.js';

/** A word that knows its place in the text. */
export interface PlacedWord extends PdfWord {
  /** How many characters stand before it, spaces not counted: the same word is at the same place in both files. */
  readonly at: number;
}

/** Where the text area begins on a page, counted from 0, in points from the sheet's top. */
export type TopOf = (page: number) => number;

/** The words of the text area, counted; page numbers, which stand above it, are left out. */
export function placedWords(words: readonly PdfWord[], topOf: TopOf): readonly PlacedWord[] {
  let at = 0;
  return words
    .filter(({ baseline, page }) => baseline > topOf(page))
    .map((word) => {
      at += word.text.length;
      return { ...word, at: at - word.text.length };
    });
}
