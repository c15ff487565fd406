import type { BlocYear } from '../../model/bloc-year.js';
import { findAward, type KnownAward } from '../../model/catalogues/find-award.js';
import { countOf } from './places.js';

type Recommendation = BlocYear['recommendations'][number];

/** The recommendations for one award, under the name it has first, and for how many they are. */
export interface AwardGroup {
  readonly award: KnownAward;
  readonly entries: readonly Recommendation[];
  readonly count: number;
}

/** Recommendations by award, from the highest down; an award written in several ways is one. */
export function awardGroups(data: BlocYear, entries: readonly Recommendation[]): readonly AwardGroup[] {
  const groups = new Map<string, { award: KnownAward; entries: Recommendation[] }>();
  for (const entry of entries) {
    const award = findAward(entry.award, data.awards);
    const group = groups.get(award.key) ?? { award, entries: [] };
    groups.set(award.key, group);
    group.entries.push(entry);
  }
  return [...groups.values()]
    .sort((a, b) => a.award.rank - b.award.rank)
    .map((group) => ({ ...group, count: countOf(group.entries) }));
}
