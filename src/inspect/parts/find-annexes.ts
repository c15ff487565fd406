import type { Paragraph } from '../word/paragraph.js';
import { PATTERNS } from './patterns.js';

/** A heading is no longer. */
const LONGEST = 300;

/** Finds the paragraphs that open annexes: `Phụ lục` with or without a number, in the middle of the page. */
export function findAnnexes(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.filter(({ text, list, align, cell, inBox }) => {
    if (cell !== undefined || inBox || align !== 'center' || text.length > LONGEST) return false;
    return PATTERNS.annex.test(text) || (list !== undefined && PATTERNS.annex.test(list.mark));
  });
}
