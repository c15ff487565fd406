import type { BlocYear } from '../model/bloc-year.js';
import { allTargets, type PlacedTarget } from './all-targets.js';
import { orBlank } from './blank.js';
import type { View } from './view-shape.js';

/** All targets of the pledge: those of its contents, then those of the bloc. */
export function targetsView(data: BlocYear): View['targets'] {
  return targetRows(allTargets(data));
}

/** Targets as rows of a table. */
export function targetRows(targets: readonly PlacedTarget[]): View['targets'] {
  return targets.map(({ target, path }, index) => ({
    position: String(index + 1),
    content: target.content,
    unitOfMeasure: target.unitOfMeasure ?? '',
    planned: orBlank(target.planned, `${path}.planned`, 'short'),
    note: target.note ?? '',
  }));
}
