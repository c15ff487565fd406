import type { BlocYear } from '../../model/bloc-year.js';
import { findAward, type KnownAward } from '../../model/catalogues/find-award.js';
import { officialCount } from '../../text/vietnamese.js';

type Registered = BlocYear['registrations'][number]['awards'];

/** The awards of one category, each with its number where one is given. */
export function inWords(
  awards: Registered,
  wanted: KnownAward['category'],
  added: BlocYear['awards'],
): readonly string[] {
  return awards
    .map(({ award, quantity }) => ({ known: findAward(award, added), quantity }))
    .filter(({ known }) => known.category === wanted)
    .map(({ known, quantity }) => (quantity === undefined ? known.name : `${officialCount(quantity)} ${known.name}`));
}
