import type { BlocYear } from '../../model/bloc-year.js';
import { roman } from '../../text/roman.js';
import { Blank } from '../blank.js';
import type { View } from '../view-shape.js';

type Annexes = View['report']['annexes'];
type Annex = keyof Annexes;

const ORDER = ['targets', 'awards', 'scores', 'nominations'] as const satisfies readonly Annex[];

/** How annexes are called and counted (ND30-110, DANG-50); a lone one has no number. */
const NUMERALS: Readonly<Record<BlocYear['regime'], (position: number) => string>> = { state: roman, party: String };

/** What the text calls each annex; a gap where there is none. */
export function annexNames(regime: BlocYear['regime'], has: Readonly<Record<Annex, boolean>>): Annexes {
  const there = ORDER.filter((annex) => has[annex]);
  const name = (annex: Annex) => {
    if (!has[annex]) return new Blank('recommendations');
    return there.length === 1 ? 'Phụ lục' : `Phụ lục ${NUMERALS[regime](there.indexOf(annex) + 1)}`;
  };
  return {
    targets: name('targets'),
    awards: name('awards'),
    scores: name('scores'),
    nominations: name('nominations'),
  };
}
