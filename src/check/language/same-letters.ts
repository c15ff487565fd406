import { onOneLine } from '../../text/on-one-line.js';
import { tonesLast } from '../../text/tones-last.js';

/** A name as it is compared letter by letter: only tone styles (hoá, hóa), dashes and the width of spaces tell nothing. */
export function sameLetters(name: string): string {
  return onOneLine(tonesLast(name).replace(/–/gu, '-')).trim();
}
