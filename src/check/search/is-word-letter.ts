const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Whether what has this code (UTF-16) belongs to a word: a letter, a mark or a figure. */
export function isWordLetter(code: number): boolean {
  if (code < 0x80) return isAscii(code);
  // the letters of Vietnamese, then punctuation: classes of all letters are many times slower
  if (code >= 0x1e00 && code < 0x1f00) return true;
  if (code >= 0xc0 && code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x2000 && code < 0x2070) return false;
  return LETTER.test(String.fromCharCode(code));
}

function isAscii(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);
}
