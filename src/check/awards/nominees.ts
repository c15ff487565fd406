import type { BlocYear } from '../../model/bloc-year.js';
import { findAward, type KnownAward } from '../../model/catalogues/find-award.js';
import { findUnit } from '../../model/units-by-reference.js';
import { capitalized } from '../../view/capitalized.js';
import { isOfReview, reached } from '../../view/nominations/nominated.js';
import { occasionOf } from '../../view/occasion.js';
import { madeOnce } from '../made-once.js';
import { nominee } from '../numbers/nominee.js';

type Recommendation = BlocYear['recommendations'][number];

/** One that the bloc puts forward for an award and on which nobody has decided yet. */
export interface Nominee {
  readonly entry: Recommendation;
  /** `recommendations[3]` */
  readonly path: string;
  readonly award: KnownAward;
  /** In words, to begin a sentence. */
  readonly who: string;
  /** The unit of the bloc it is, or belongs to. */
  readonly unit: BlocYear['units'][number] | undefined;
  /** The year it is for, where that is known. */
  readonly year: number | undefined;
}

/** Whom the bloc puts forward for the year under review: for any award, or for one of these. */
export function nominees(data: BlocYear, keys?: readonly string[]): readonly Nominee[] {
  const all = allNominees(data);
  if (keys === undefined) return all;
  const found: Nominee[] = [];
  for (const nominee of all) if (keys.includes(nominee.award.key)) found.push(nominee);
  return found;
}

const allNominees = madeOnce((data: BlocYear): readonly Nominee[] => {
  const reviewed = occasionOf(data, 'review').year;
  return data.recommendations.flatMap((entry, index) => {
    if (!reached(entry, 'reviewed') || reached(entry, 'decided') || !isOfReview(data, entry)) return [];
    const award = findAward(entry.award, data.awards);
    const unit = findUnit(data.units, entry.unit);
    const path = `recommendations[${index}]`;
    return [{ entry, path, award, who: capitalized(nominee(data, entry)), unit, year: entry.year ?? reviewed }];
  });
});
