import type { BlocYear } from '../../model/bloc-year.js';
import { findAward } from '../../model/catalogues/find-award.js';
import { occasionOf } from '../../view/occasion.js';
import { honoured } from './honoured.js';
import { isOccasional } from './is-occasional.js';
import type { Nominee } from './nominees.js';

/** The years for which a nominee holds one of these awards, or is put up for it in the same data, in order, each once. */
export function yearsHeld(data: BlocYear, { entry }: Nominee, keys: readonly string[]): readonly number[] {
  const isMeant = (award: string) => keys.includes(findAward(award, data.awards).key);
  const held = entry.priorAwards.filter((prior) => isMeant(prior.award) && !isOccasional(prior));
  const years = [...held.map(({ year }) => year), ...yearsBeside(data, entry, isMeant)];
  return [...new Set(years)].sort((a, b) => a - b);
}

function yearsBeside(data: BlocYear, entry: Nominee['entry'], isMeant: (award: string) => boolean): readonly number[] {
  const who = honoured(data, entry);
  if (who === undefined) return [];
  const reviewed = occasionOf(data, 'review').year;
  return data.recommendations
    .filter((other) => isMeant(other.award) && honoured(data, other) === who)
    .flatMap(({ year = reviewed }) => year ?? []);
}
