import type { BlocYear } from '../../model/bloc-year.js';
import { madeOnce } from '../made-once.js';

type Group = BlocYear['scoring']['groups'][number];

/** What points are given for: a criterion without parts, or a part. */
export interface ScoredItem {
  readonly code: string;
  readonly content: string;
  readonly max: number;
}

/** What points are given for, by their codes; gathered once for all rules. */
export const itemsByCode = madeOnce(
  ({ scoring }: BlocYear): ReadonlyMap<string, ScoredItem> =>
    new Map(scoredItems(scoring.groups).map((item) => [item.code, item])),
);

/** What points are given for in some groups. */
export function scoredItems(groups: readonly Group[]): readonly ScoredItem[] {
  return groups.flatMap(({ criteria }) =>
    criteria.flatMap((criterion): readonly ScoredItem[] =>
      criterion.parts.length === 0 ? [criterion] : criterion.parts,
    ),
  );
}
