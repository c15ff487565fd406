import type { ListMark } from '../blocks/types.js';
import type { DivisionSpec, Numerals } from '../layouts/layout.js';
import type { Count } from './counter.js';
import { numeral } from './numerals.js';

/** Word counts figures, not words. */
const NUMBERING: Readonly<Record<Numerals, ListMark['numbering']>> = {
  roman: 'upperRoman',
  arabic: 'decimal',
  words: 'typed',
};

/** The mark of the division or annex at that count, such as `Chương IV` or `Điều 7.`. */
export function divisionMark(spec: Omit<DivisionSpec, 'style'>, { list, position }: Count): ListMark {
  const text = `${spec.label} ${numeral(spec.numerals, position)}${spec.suffix}`;
  return { text, list, level: 0, numbering: NUMBERING[spec.numerals], heading: spec.place };
}
