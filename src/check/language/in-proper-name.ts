import type { Found } from '../found.js';
import { inListedName } from './in-listed-name.js';
import { widened } from './widened.js';

const CAPITAL_FIRST = /^\p{Lu}\p{Ll}+$/u;
const CAPITAL_BEFORE = /(?<!\p{sc=Latn})\p{Lu}\p{Ll}*[^\S\n]+\p{sc=Latn}*$/u;
const CAPITAL_AFTER = /^\p{sc=Latn}*[^\S\n]+\p{Lu}\p{Ll}*(?!\p{sc=Latn})/u;
const NEAR = 24;

/** Whether the word at a place is part of the name of a person or place, beside another with a capital: `Trần Văn Thuỷ`. */
export function inProperName(place: Found): boolean {
  const { text, start, end } = place;
  if (!CAPITAL_FIRST.test(widened(place).letters)) return false;
  const isBeside =
    CAPITAL_BEFORE.test(text.slice(Math.max(0, start - NEAR), start)) ||
    CAPITAL_AFTER.test(text.slice(end, end + NEAR));
  return isBeside && !inListedName(place);
}
