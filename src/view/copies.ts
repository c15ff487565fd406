import type { BlocYear } from '../model/bloc-year.js';
import { officialCount } from '../text/vietnamese.js';
import { Blank } from './blank.js';
import type { View } from './view-shape.js';

/** How many copies each unit keeps. */
const EACH = 1;

/** The copies of the pledge, always counted: one for each unit, and those for others that the data names. */
export function copiesView(data: BlocYear): View['copies'] {
  const { copies: others } = data;
  const total = data.units.length * EACH + others.reduce((sum, { count }) => sum + count, 0);
  return {
    total: data.unitsComplete ? officialCount(total) : new Blank('units', 'short'),
    each: officialCount(EACH),
    others: others.map(({ recipient, count }) => ({ recipient, count: officialCount(count) })),
  };
}
