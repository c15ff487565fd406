import type { BlocYear } from '../../model/bloc-year.js';
import { grandTotal } from '../../view/scoring/points.js';
import { sheetOf } from '../../view/scoring/sheet.js';

type Unit = BlocYear['units'][number];

/** A unit and the points the bloc settled on for it. */
export interface UnitPoints {
  readonly unit: Unit;
  readonly points: number;
}

/** Several rules ask for the same. */
const KNOWN = new WeakMap<BlocYear, readonly UnitPoints[]>();

/** The units whose points are known, the highest first. */
export function pointsOfUnits(data: BlocYear): readonly UnitPoints[] {
  const known = KNOWN.get(data) ?? pointsIn(data);
  KNOWN.set(data, known);
  return known;
}

function pointsIn(data: BlocYear): readonly UnitPoints[] {
  return data.units
    .flatMap((unit) => {
      const points = grandTotal(data.scoring.groups, sheetOf(data, unit), 'verified');
      return points === undefined ? [] : [{ unit, points }];
    })
    .sort((a, b) => b.points - a.points);
}
