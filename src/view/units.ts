import type { BlocYear } from '../model/bloc-year.js';
import { unitIds } from '../model/units-by-reference.js';
import { compareVietnamese, officialCount } from '../text/vietnamese.js';
import { Blank } from './blank.js';
import { roleLabels, roleOf } from './roles.js';
import type { View } from './view-shape.js';

/** A unit with its id and its place in the data, so that gaps can name their field. */
export interface PlacedUnit {
  readonly unit: BlocYear['units'][number];
  readonly id: string;
  readonly path: string;
}

const RANK = { chair: 0, viceChair: 1 } as const;

/** The units in the order of signing: chair, vice chair, then as given, or by the Vietnamese alphabet on request. */
export function unitsInOrder(data: BlocYear): readonly PlacedUnit[] {
  const rank = ({ unit }: PlacedUnit) => {
    const role = roleOf(data, unit);
    return role === undefined ? Object.keys(RANK).length : RANK[role];
  };
  const byName = (a: PlacedUnit, b: PlacedUnit) =>
    data.print.signatureOrder === 'alphabetical' ? compareVietnamese(a.unit.name, b.unit.name) : 0;
  const ids = unitIds(data.units);
  return data.units
    .map((unit, index) => ({ unit, id: ids[index] ?? '', path: `units[${index}]` }))
    .sort((a, b) => rank(a) - rank(b) || byName(a, b));
}

/** The units of the bloc, named in the text. */
export function unitsView(data: BlocYear): View['units'] {
  const labels = roleLabels(data);
  const all = unitsInOrder(data).map(({ unit, path }) => {
    const role = roleOf(data, unit);
    return { name: unit.name, role: role === undefined ? new Blank(`${path}.role`) : labels[role] };
  });
  if (data.unitsComplete) return { count: officialCount(data.units.length), all };
  return {
    count: new Blank('units', 'short'),
    all: [...all, { name: new Blank('units', 'long'), role: new Blank('roles') }],
  };
}
