import type { BlocYear } from '../../model/bloc-year.js';
import { occasionOf } from '../occasion.js';

type Recommendation = BlocYear['recommendations'][number];

const STAGES = ['registered', 'reviewed', 'recommended', 'decided', 'awarded'] as const;

/** It came at least so far. */
export function reached({ stage }: Recommendation, wanted: Recommendation['stage']): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(wanted);
}

/** It belongs to the year under review. */
export function isOfReview(data: BlocYear, { year }: Recommendation): boolean {
  const reviewed = occasionOf(data, 'review').year;
  return year === undefined || year === reviewed;
}

/** The bloc recommended it in the year under review, whatever was decided since. */
export function isNominated(data: BlocYear, entry: Recommendation): boolean {
  return isOfReview(data, entry) && reached(entry, 'recommended');
}
