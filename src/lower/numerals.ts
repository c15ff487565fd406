import type { Numerals } from '../layouts/layout.js';
import { roman } from '../text/roman.js';

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'] as const;

/** A number from 1 as it is written: `IV`, `4`, `thứ tư`; beyond ten words give way to figures. */
export function numeral(numerals: Numerals, position: number): string {
  if (numerals === 'roman') return roman(position);
  return numerals === 'words' ? `thứ ${ORDINALS[position - 1] ?? position}` : String(position);
}
