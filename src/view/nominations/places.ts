import type { BlocYear } from '../../model/bloc-year.js';

type Recommendation = BlocYear['recommendations'][number];

/** It says whom it is for, if only by the unit. */
export function isNamed({ subject, unit, collectiveName, person, count }: Recommendation): boolean {
  if (subject === 'individual') return person !== undefined;
  return collectiveName !== undefined || (unit !== undefined && (count ?? 1) === 1);
}

/** For how many it is: one that names nobody may be for several. */
export function placesOf(entry: Recommendation): number {
  return isNamed(entry) ? 1 : (entry.count ?? 1);
}

/** For how many these are together. */
export function countOf(entries: readonly Recommendation[]): number {
  return entries.reduce((sum, entry) => sum + placesOf(entry), 0);
}
