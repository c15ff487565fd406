import { type DocxFinding, finding } from '../finding.js';
import type { Inspected } from '../inspected.js';
import { quote } from './quote.js';

/** A paper of the Party ends with a full stop, never with `./.`. */
export function checkEndMarks({ word, requirements: { layout } }: Inspected): readonly DocxFinding[] {
  if (layout.id !== 'party') return [];
  const marked = word.paragraphs.filter(({ text }) => /\.\s*\/\s*\.$/u.test(text));
  return marked.map((paragraph) => finding('end-mark', 'DANG-26', { at: quote(paragraph) }));
}
