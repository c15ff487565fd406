import type { BlocYear } from '../../model/bloc-year.js';
import { findUnit } from '../../model/units-by-reference.js';
import type { AwardGroup } from './award-groups.js';
import { isNamed } from './places.js';
import { SUBJECT_WORDS } from './subject-words.js';

type Recommendation = BlocYear['recommendations'][number];

/** The recommendations of collectives, or those of individuals. */
export interface Half {
  readonly groups: readonly AwardGroup[];
  readonly count: number;
  /** What is counted: who is recommended for two awards counts twice, and the words say so. */
  readonly counted: string;
  readonly each: string;
}

/** One half of the recommendations, from its groups. */
export function halfOf(data: BlocYear, subject: Recommendation['subject'], groups: readonly AwardGroup[]): Half {
  const each = SUBJECT_WORDS[subject];
  const entries = groups.flatMap((group) => group.entries);
  return {
    groups,
    count: groups.reduce((sum, { count }) => sum + count, 0),
    counted: repeats(data, entries) ? `lượt ${each}` : each,
    each,
  };
}

function repeats({ units }: BlocYear, entries: readonly Recommendation[]): boolean {
  const names = entries.filter(isNamed).map(({ subject, unit, collectiveName, person }) => {
    const own = subject === 'individual' ? [person?.name, person?.position] : [collectiveName];
    return [...own, findUnit(units, unit)?.name].join('\n');
  });
  return new Set(names).size < names.length;
}
