import type { BlocYear } from '../../model/bloc-year.js';
import { findUnit } from '../../model/units-by-reference.js';

/** The scores of one unit and where they stand in the data. */
export interface Sheet {
  readonly entries: BlocYear['scores'][number]['entries'];
  readonly path: string;
}

/** The scores of a unit; none when the data gives none. */
export function sheetOf({ units, scores }: BlocYear, unit: BlocYear['units'][number] | undefined): Sheet {
  const index = unit === undefined ? -1 : scores.findIndex((score) => findUnit(units, score.unit) === unit);
  const entries = scores[index]?.entries ?? [];
  return { entries, path: entries.length === 0 ? 'scores' : `scores[${index}].entries` };
}
