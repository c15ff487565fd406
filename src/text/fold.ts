import { INVISIBLE } from './invisible.js';
import { isFolded } from './is-folded.js';

/** All that is more or other than one space. */
const SPACES = /\s{2,}|[^\S ]/gu;

/** One line of text: NFC, nothing invisible, every kind of space folded to single spaces, none at the ends. */
export function foldLine(text: string): string {
  if (isFolded(text)) return text;
  return text.replace(INVISIBLE, '').normalize('NFC').replace(SPACES, ' ').trim();
}

/** Text of several paragraphs: each line of the source is one, folded; empty lines fall away. */
export function foldParagraphs(text: string): string {
  if (isFolded(text)) return text;
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(foldLine)
    .filter((line) => line !== '')
    .join('\n');
}
