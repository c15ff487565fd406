import type { BlocYear } from '../../model/bloc-year.js';
import { grandTotal } from '../../view/scoring/points.js';
import { sheetOf } from '../../view/scoring/sheet.js';
import { madeOnce } from '../made-once.js';

type Unit = BlocYear['units'][number];

/** A unit and the points the bloc settled on for it. */
export interface UnitPoints {
  readonly unit: Unit;
  readonly points: number;
}

/** The units whose points are known, the highest first; added up once for all rules. */
export const pointsOfUnits = madeOnce((data: BlocYear): readonly UnitPoints[] =>
  data.units
    .flatMap((unit) => {
      const points = grandTotal(data.scoring.groups, sheetOf(data, unit), 'verified');
      return points === undefined ? [] : [{ unit, points }];
    })
    .sort((a, b) => b.points - a.points),
);
