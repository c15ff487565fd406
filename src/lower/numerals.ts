import type { Numerals } from '../layouts/layout.js';

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const;

/** A number from 1 as it is written: `IV`, `4`, `thứ tư`; beyond ten words give way to figures. */
export function numeral(numerals: Numerals, position: number): string {
  if (numerals === 'roman') return roman(position);
  return numerals === 'words' ? `thứ ${ORDINALS[position - 1] ?? position}` : String(position);
}

function roman(position: number): string {
  const [value, sign] = ROMAN.find(([step]) => step <= position) ?? [0, ''];
  return value === 0 ? '' : sign + roman(position - value);
}
