import type { ListMark } from '../../blocks/types.js';

/** A mark taken apart: its count, and how it is written, with `#` where the count stands. */
export interface ParsedMark {
  readonly value: number;
  readonly pattern: string;
}

const ROMAN_DIGITS = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

const ROMAN_NUMERALS = Array.from({ length: 399 }, (_, index) => roman(index + 1));

const MARK = {
  decimal: /^([^%#]*?)(?<![\p{L}\d])([1-9]\d{0,3})(?![\p{L}\d])([^%#]*)$/u,
  upperRoman: /^([^%#]*?)(?<![\p{L}\d])([IVXLC]+)(?![\p{L}\d])([^%#]*)$/u,
} as const;

/** What Word must count so that the mark prints as it stands; nothing where Word cannot. */
export function parseMark(mark: ListMark): ParsedMark | undefined {
  if (mark.numbering === 'typed') return undefined;
  const [, before = '', numeral = '', after = ''] = MARK[mark.numbering].exec(mark.text) ?? [];
  const value = mark.numbering === 'decimal' ? Number(numeral) : ROMAN_NUMERALS.indexOf(numeral) + 1;
  return value > 0 ? { value, pattern: `${before}#${after}` } : undefined;
}

function roman(value: number): string {
  const digit = ROMAN_DIGITS.find(([, worth]) => worth <= value);
  return digit ? digit[0] + roman(value - digit[1]) : '';
}
