import type { BlocYear } from '../../model/bloc-year.js';
import { sumOf } from './points.js';

/** The most points of a group: as the table says, else those of its criteria together; unknown without either. */
export function maximumOf({ max, criteria }: BlocYear['scoring']['groups'][number]): number | undefined {
  return max ?? (criteria.length === 0 ? undefined : sumOf(criteria.map((criterion) => criterion.max)));
}
