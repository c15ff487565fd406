const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** What was found out of every code so far: 0 for nothing yet; a class of all letters is many times slower than a look here. */
const known = new Uint8Array(0x10000);
const YES = 1;
const NO = 2;

/** Whether what has this code (UTF-16) belongs to a word: a letter, a mark or a figure. */
export function isWordLetter(code: number): boolean {
  if (known[code] === 0) known[code] = LETTER.test(String.fromCharCode(code)) ? YES : NO;
  return known[code] === YES;
}
