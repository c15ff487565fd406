import type { BlocYear } from '../model/bloc-year.js';
import { roman } from '../text/roman.js';

type Regime = BlocYear['regime'];

/** How annexes are counted (ND30-110, DANG-50). */
const NUMERALS: Readonly<Record<Regime, (position: number) => string>> = { state: roman, party: String };

/** What a text calls those annexes that its paper has, in their order; a lone one has no number. */
export function annexNames(regime: Regime, has: readonly boolean[]): readonly (string | undefined)[] {
  const isAlone = has.filter(Boolean).length === 1;
  return has.map((there, index) => {
    if (!there) return undefined;
    return isAlone ? 'Phụ lục' : `Phụ lục ${NUMERALS[regime](has.slice(0, index + 1).filter(Boolean).length)}`;
  });
}
