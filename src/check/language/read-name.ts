import { spellingKey } from '../../model/spelling-key.js';
import { matchAt } from '../../text/match-at.js';
import { slug } from '../../text/slug.js';

/** How far a text follows the words of a name. */
export interface ReadName {
  /** How many of the words stand there. */
  readonly count: number;
  /** Behind the last of them. */
  readonly end: number;
  /** How many of them have other marks only: `Đạo tạo` for `Đào tạo`. */
  readonly misspelt: number;
}

const FIRST = /([\p{sc=Latn}\p{N}]+)/uy;
const NEXT = /(?:[^\S\r\n]*[,–-][^\S\r\n]*|[^\S\r\n]+)(?:(?:và|&)[^\S\r\n]+)?([\p{sc=Latn}\p{N}]+)/uy;

/** Reads the words of a name (without `và`) from a place of a text on; commas, hyphens and `và` may stand between any two. */
export function readName(text: string, start: number, words: readonly string[]): ReadName {
  let read: ReadName = { count: 0, end: start, misspelt: 0 };
  for (const word of words) {
    const step = read.count === 0 ? FIRST : NEXT;
    const found = matchAt(text, read.end, step)?.[1];
    if (found === undefined) break;
    const isSame = spellingKey(found) === word;
    if (!isSame && !(isCapitalised(found) && slug(found) === slug(word))) break;
    read = { count: read.count + 1, end: step.lastIndex, misspelt: read.misspelt + (isSame ? 0 : 1) };
  }
  return read;
}

function isCapitalised(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}
