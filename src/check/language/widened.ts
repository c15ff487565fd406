import type { Found } from '../found.js';
import type { Span } from '../rule.js';

const WORD_BEFORE = /[\p{sc=Latn}\p{N}]*$/u;
const WORD_AFTER = /^[\p{sc=Latn}\p{N}]*/u;
/** No word is longer; what lies further is not looked at. */
const LONGEST = 24;

/** The letters found together with the words they touch on both sides. */
export function widened({ text, start, end, typedSpan }: Found): { readonly letters: string; readonly span: Span } {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? '';
  const after = WORD_AFTER.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
  const from = start - before.length;
  const to = end + after.length;
  return { letters: text.slice(from, to), span: typedSpan(from, to) };
}
