import type { BlocYear } from '../../model/bloc-year.js';

type Group = BlocYear['scoring']['groups'][number];

/** What points are given for: a criterion without parts, or a part. */
export interface ScoredItem {
  readonly code: string;
  readonly content: string;
  readonly max: number;
}

/** What points are given for in some groups. */
export function scoredItems(groups: readonly Group[]): readonly ScoredItem[] {
  return groups.flatMap(({ criteria }) =>
    criteria.flatMap((criterion): readonly ScoredItem[] =>
      criterion.parts.length === 0 ? [criterion] : criterion.parts,
    ),
  );
}
