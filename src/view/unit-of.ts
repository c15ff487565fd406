import { findUnit } from '../model/units-by-reference.js';
import type { PaperFacts } from './paper.js';

/** The unit a paper is made for, by its place in the data: the unit itself, or that of the candidate. */
export function unitOf({ data, subject }: PaperFacts): number | undefined {
  if (subject.per === 'unit') return subject.unit;
  if (subject.per !== 'collective' && subject.per !== 'individual') return undefined;
  const unit = findUnit(data.units, data.recommendations[subject.recommendation]?.unit);
  return unit === undefined ? undefined : data.units.indexOf(unit);
}
