import { numberWords } from './number-words.js';
import { officialCount } from './vietnamese.js';

/** A count in figures and in words: `08 (tám)`. */
export function bothWays(count: number): string {
  return `${officialCount(count)} (${numberWords(count)})`;
}
