import { onOneLine } from '../../text/on-one-line.js';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const WORD = /[\p{L}\p{M}]+/gu;

/** A name as it is compared letter by letter: only tone styles (hoá, hóa), dashes and the width of spaces tell nothing. */
export function sameLetters(name: string): string {
  return onOneLine(name.normalize('NFD').replace(WORD, toneLast).replace(/–/gu, '-')).trim();
}

function toneLast(word: string): string {
  return word.replace(TONES, '') + (word.match(TONES) ?? []).join('');
}
