import type { Paragraph } from '../word/paragraph.js';
import { PATTERNS } from './patterns.js';

/** Căn cứ stand among the first paragraphs behind the title. */
const NEAR = 6;

/** Finds the legal bases: paragraphs one below the other before the text, which may itself begin with the same words. */
export function findBases(content: readonly Paragraph[]): readonly Paragraph[] {
  const texts = content.filter(({ text, cell }) => text !== '' && cell === undefined);
  const first = texts.slice(0, NEAR).findIndex(({ text }) => PATTERNS.basis.test(text));
  if (first === -1) return [];
  const rest = texts.slice(first);
  const stop = rest.findIndex(({ text }) => !PATTERNS.furtherBasis.test(text) || isText(text));
  return stop === -1 ? rest : rest.slice(0, stop);
}

function isText(text: string): boolean {
  return /:$|như sau/u.test(text);
}
