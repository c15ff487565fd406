import type { BlocYear } from '../../model/bloc-year.js';
import { isNamed } from '../../view/nominations/places.js';
import { type Nominee, nominees } from './nominees.js';

/** The nominees whose award needs a vote and of whom nobody says how many agreed. */
export function withoutVoteResult(data: BlocYear): readonly Nominee[] {
  return nominees(data).filter(({ award, entry }) => award.voteRequired && isNamed(entry) && entry.agree === undefined);
}
