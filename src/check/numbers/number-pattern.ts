import { numberWords } from '../../text/number-words.js';

const MOST = 99;

/** Longer ones first: “hai mươi mốt” before “hai mươi” before “hai”. */
const WORDS = Array.from({ length: MOST }, (_, index) => numberWords(index + 1))
  .sort((a, b) => b.length - a.length)
  .join('|');

/** A count in figures, in words or both: `08`, `tám`, `08 (tám)`; one group, the figure or the words first written. */
export const COUNT_PATTERN = `(\\d{1,3}|${WORDS})(?:\\s*\\([^()\\d]{2,24}\\))?`;
