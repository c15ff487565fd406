import type { BlocYear } from '../../model/bloc-year.js';
import { findUnit } from '../../model/units-by-reference.js';
import type { Sheet } from '../../view/scoring/sheet.js';
import { madeOnce } from '../made-once.js';

/** The scores of one unit, with its name. */
export interface ScoreSheet extends Sheet {
  readonly unit: string;
}

/** The scores of the data, unit by unit; listed once for all rules. */
export const scoreSheets = madeOnce(({ scores, units }: BlocYear): readonly ScoreSheet[] =>
  scores.map(({ unit, entries }, index) => ({
    unit: findUnit(units, unit)?.name ?? unit,
    entries,
    path: `scores[${index}].entries`,
  })),
);
