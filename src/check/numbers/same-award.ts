import type { BlocYear } from '../../model/bloc-year.js';
import { findAward } from '../../model/catalogues/find-award.js';

type Vote = NonNullable<BlocYear['vote']>;
type OnBallot = Pick<Vote['choices'][number], 'award' | 'subject'>;

/** Whether two lines speak of one award for the same sort of nominee, however it is written. */
export function isSameAward({ awards }: BlocYear, one: OnBallot, other: OnBallot): boolean {
  return one.subject === other.subject && findAward(one.award, awards).key === findAward(other.award, awards).key;
}
