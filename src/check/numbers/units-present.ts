import type { BlocYear } from '../../model/bloc-year.js';
import { findUnit } from '../../model/units-by-reference.js';

/** How many units sent somebody to a conference; unknown without a list of those who came. */
export function unitsPresent({ units }: BlocYear, { attendance }: BlocYear['conference']): number | undefined {
  if (attendance.length === 0) return undefined;
  const here = new Set<BlocYear['units'][number] | undefined>();
  for (const { unit, present } of attendance) if (present) here.add(findUnit(units, unit));
  return here.size;
}
