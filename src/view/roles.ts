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

/** The role a unit has in a year, that of the pledge when none is said. */
export function roleOf(data: BlocYear, unit: Unit, year: number | undefined = data.year): Role | undefined {
  return data.roles.find((role) => role.year === year && findUnit(data.units, role.unit) === unit)?.role;
}

/** The unit that chairs the bloc in a year, if the data names one. */
export function chairUnit(data: BlocYear, year: number | undefined): Unit | undefined {
  return year === undefined ? undefined : data.units.find((unit) => roleOf(data, unit, year) === 'chair');
}

/** The units that are vice chairs in a year. */
export function viceChairs(data: BlocYear, year: number | undefined): readonly Unit[] {
  return year === undefined ? [] : data.units.filter((unit) => roleOf(data, unit, year) === 'viceChair');
}
