import type { BlocYear } from '../../model/bloc-year.js';
import { type Occasion, occasionOf } from '../occasion.js';

type Recommendation = BlocYear['recommendations'][number];

/** Awards of past years are handed over at the first conference of a year; those under review come later. */
export function isPresentedAt(data: BlocYear, { field }: Occasion, { stage, year }: Recommendation): boolean {
  const { year: reviewed } = occasionOf(data, 'review');
  if (field !== 'conference' || stage !== 'awarded') return false;
  return year !== undefined && reviewed !== undefined && year < reviewed;
}
