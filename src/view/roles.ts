import type { BlocYear } from '../model/bloc-year.js';
import { findUnit } from '../model/units-by-reference.js';

type Unit = BlocYear['units'][number];
type Role = BlocYear['roles'][number]['role'];

const DEFAULT_LABELS = {
  khối: { chair: 'Khối trưởng', viceChair: 'Khối phó' },
  cụm: { chair: 'Cụm trưởng', viceChair: 'Cụm phó' },
} as const;

/** How this bloc calls its chair and vice chair. */
export function roleLabels({ bloc }: BlocYear): Readonly<Record<Role, string>> {
  const defaults = DEFAULT_LABELS[bloc.kind];
  return {
    chair: bloc.roleLabels.chair ?? defaults.chair,
    viceChair: bloc.roleLabels.viceChair ?? defaults.viceChair,
  };
}

/** The role a unit has in the year of the pledge, if any. */
export function roleOf(data: BlocYear, unit: Unit): Role | undefined {
  return data.roles.find((role) => role.year === data.year && findUnit(data.units, role.unit) === unit)?.role;
}

/** The unit that chairs the bloc in the year of the pledge. */
export function chairUnit(data: BlocYear): Unit | undefined {
  return data.units.find((unit) => roleOf(data, unit) === 'chair');
}
