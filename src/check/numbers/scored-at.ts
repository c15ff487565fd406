import type { BlocYear } from '../../model/bloc-year.js';
import { findUnit } from '../../model/units-by-reference.js';

/** The places in the data where a unit is scored by another. */
export function scoredAt({ crossScoring, units }: BlocYear): ReadonlyMap<BlocYear['units'][number], readonly number[]> {
  const places = new Map<BlocYear['units'][number], number[]>(units.map((unit) => [unit, []]));
  for (const [index, { scored }] of crossScoring.entries()) {
    const unit = findUnit(units, scored);
    if (unit !== undefined) places.get(unit)?.push(index);
  }
  return places;
}
