import type { BlocYear } from '../../model/bloc-year.js';
import { madeOnce } from '../made-once.js';
import { type ScoredItem, scoredItems } from './scored-items.js';

type Group = BlocYear['scoring']['groups'][number];

/** Several maxima under one: the criteria of a group, or the parts of a criterion. */
export interface PointLimit {
  /** Path of the upper maximum. */
  readonly path: string;
  /** `nhóm “Nhiệm vụ chính trị”`, `tiêu chí “Hoàn thành kế hoạch”`. */
  readonly name: string;
  readonly kind: Group['kind'];
  readonly max: number;
  /** The maxima right below it. */
  readonly below: readonly number[];
  /** What is scored under it. */
  readonly items: readonly ScoredItem[];
}

/** Every maximum of the score table that has others below it; listed once for all rules. */
export const pointLimits = madeOnce(({ scoring: { groups } }: BlocYear): readonly PointLimit[] =>
  groups.flatMap((group, index) => {
    const path = `scoring.groups[${index}]`;
    return [...groupLimit(group, path), ...criterionLimits(group, path)];
  }),
);

function groupLimit(group: Group, path: string): readonly PointLimit[] {
  const { content, kind, max, criteria } = group;
  if (max === undefined || criteria.length === 0) return [];
  const below = criteria.map((criterion) => criterion.max);
  return [{ path: `${path}.max`, name: `nhóm “${content}”`, kind, max, below, items: scoredItems([group]) }];
}

function criterionLimits({ kind, criteria }: Group, path: string): readonly PointLimit[] {
  return criteria.flatMap(({ content, max, parts }, index) => {
    if (parts.length === 0) return [];
    const below = parts.map((part) => part.max);
    const name = `tiêu chí “${content}”`;
    return [{ path: `${path}.criteria[${index}].max`, name, kind, max, below, items: parts }];
  });
}
