import type { BlocYear } from '../../model/bloc-year.js';
import { findUnit } from '../../model/units-by-reference.js';
import type { Sheet } from '../../view/scoring/sheet.js';

/** The scores of one unit, with its name. */
export interface ScoreSheet extends Sheet {
  readonly unit: string;
}

/** The scores of the data, unit by unit. */
export function scoreSheets({ scores, units }: BlocYear): readonly ScoreSheet[] {
  return scores.map(({ unit, entries }, index) => ({
    unit: findUnit(units, unit)?.name ?? unit,
    entries,
    path: `scores[${index}].entries`,
  }));
}
