import { createHash } from 'node:crypto';
import type { PrintedPage } from './printed-page.js';

/** Letters of base64url: 132 bits tell any two pages apart, 18 a line from what stood in its place. */
const WHOLE = 22;
const PART = 3;

/** The hash of a page in one word: of all that is printed, then of the words and of the look of each line. */
export function pageHash(page: PrintedPage): string {
  const lines = page.lines.map(({ words, look }) => digest(words, PART) + digest(look, PART));
  return [digest(JSON.stringify(page), WHOLE), ...lines].join('.');
}

function digest(text: string, length: number): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, length);
}
