import type { BlocYear } from '../model/bloc-year.js';
import { officialCount } from '../text/vietnamese.js';
import { Blank } from './blank.js';
import { council } from './head.js';
import type { View } from './view-shape.js';

/** How many copies each unit keeps. */
const EACH = 1;

/** The copies of the pledge, always counted: one for each unit, and those for others; by custom one for the council. */
export function copiesView(data: BlocYear): View['copies'] {
  const others = data.copies ?? defaultCopies(data);
  const total = data.units.length * EACH + others.reduce((sum, { count }) => sum + count, 0);
  return {
    total: data.unitsComplete ? officialCount(total) : new Blank('units', 'short'),
    each: officialCount(EACH),
    others: others.map(({ recipient, count }) => ({ recipient, count: officialCount(count) })),
  };
}

function defaultCopies(data: BlocYear): readonly { readonly recipient: string; readonly count: number }[] {
  const recipient = council(data);
  return recipient === undefined ? [] : [{ recipient, count: 1 }];
}
