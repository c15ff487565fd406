import type { BlocYear } from '../../model/bloc-year.js';
import { annexNames } from '../annex-names.js';
import { orBlank } from '../blank.js';
import type { View } from '../view-shape.js';

type Annexes = View['report']['annexes'];

/** What the text of a report calls each annex; a gap where there is none. */
export function reportAnnexes(regime: BlocYear['regime'], has: Readonly<Record<keyof Annexes, boolean>>): Annexes {
  const [targets, awards, scores, nominations] = annexNames(regime, [
    has.targets,
    has.awards,
    has.scores,
    has.nominations,
  ]);
  return {
    targets: orBlank(targets, 'recommendations'),
    awards: orBlank(awards, 'recommendations'),
    scores: orBlank(scores, 'recommendations'),
    nominations: orBlank(nominations, 'recommendations'),
  };
}
