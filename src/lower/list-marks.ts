import type { ListSpec } from '../layouts/layout.js';
import { POINT_LETTERS } from '../text/point-letters.js';
import type { ListStyle } from '../tree/nodes.js';
import { numeral } from './numerals.js';

const COUNTERS: Readonly<Record<ListStyle, (position: number) => string>> = {
  roman: (position) => numeral('roman', position),
  arabic: String,
  letter,
  dash: () => '',
};

/** The mark of an item, `position` counting from 1, such as `1.`, `đ)`, `IV.` or `-`. */
export function listMark(style: ListStyle, position: number, spec: ListSpec): string {
  return COUNTERS[style](position) + spec.suffix;
}

/** After the last letter the sequence goes on with two: aa, ab, … */
function letter(position: number): string {
  const rest = Math.floor((position - 1) / POINT_LETTERS.length);
  return (rest > 0 ? letter(rest) : '') + POINT_LETTERS.charAt((position - 1) % POINT_LETTERS.length);
}
