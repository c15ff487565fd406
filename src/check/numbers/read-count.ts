import { readNumberWords } from './read-number-words.js';

/** Reads a count in figures or in words. */
export function readCount(text: string): number | undefined {
  return /^\d+$/u.test(text) ? Number(text) : readNumberWords(text);
}
