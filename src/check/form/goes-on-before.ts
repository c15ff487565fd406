import type { Found } from '../found.js';

/** A word, a number, a comma or a bracket and a space: no sentence begins behind them. */
const GOES_ON = /[\p{sc=Latn}\p{N},)][^\S\n]+$/u;

/** Whether letters stand inside a sentence for sure, where no word is written large for its place. */
export function goesOnBefore({ text, start }: Found): boolean {
  return GOES_ON.test(text.slice(Math.max(0, start - 4), start));
}
