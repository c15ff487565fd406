import type { BlocYear } from '../../model/bloc-year.js';
import { findUnit } from '../../model/units-by-reference.js';
import { repeats } from './repeats.js';

/** The places of candidates whose unit is put up for the same role further up, by name or by id. */
export function repeatedCandidates({ units, election }: BlocYear): readonly number[] {
  return repeats(election?.candidates ?? [], ({ unit, role }) => [findUnit(units, unit)?.name ?? unit, role]);
}
