import type { Found } from '../found.js';

const OPENS_SENTENCE = /(?:^|[.!?…:;“"(\n]\s*|(?:^|\n)\s*(?:[-+•]|\p{N}+[.)]|\p{sc=Latn}[.)])\s+)$/u;
const NEAR = 12;
const SMALL_NEXT = /^\s+\p{Ll}/u;

/** Whether a word found is no name: in small letters, or with its capital only for opening a sentence. */
export function isCommonWord({ text, letters, start, end }: Found): boolean {
  if (letters === letters.toLowerCase()) return true;
  const isCapitalised = letters.slice(1) === letters.slice(1).toLowerCase();
  return (
    isCapitalised &&
    OPENS_SENTENCE.test(text.slice(Math.max(0, start - NEAR), start)) &&
    SMALL_NEXT.test(text.slice(end, end + NEAR))
  );
}
