import type { ListSpec } from '../layouts/layout.js';
import type { ListStyle } from '../tree/nodes.js';

/** ND30-72: the letters of điểm, with đ and without f, j, w, z and the vowels with marks. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';
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

const COUNTERS: Readonly<Record<ListStyle, (position: number) => string>> = {
  roman,
  arabic: String,
  letter,
  dash: () => '',
};

/** The mark of an item, `position` counting from 1, such as `1.`, `đ)`, `IV.` or `-`. */
export function listMark(style: ListStyle, position: number, spec: ListSpec): string {
  return COUNTERS[style](position) + spec.suffix;
}

function roman(position: number): string {
  const [value, sign] = ROMAN.find(([step]) => step <= position) ?? [0, ''];
  return value === 0 ? '' : sign + roman(position - value);
}

/** After the last letter the sequence goes on with two: aa, ab, … */
function letter(position: number): string {
  const rest = Math.floor((position - 1) / LETTERS.length);
  return (rest > 0 ? letter(rest) : '') + LETTERS.charAt((position - 1) % LETTERS.length);
}
