import type { BlocYear } from '../../model/bloc-year.js';
import { occasionOf } from '../../view/occasion.js';

/** The year a recommendation belongs to: its own, or that under review; unknown when neither is said. */
export function yearOf(data: BlocYear, { year }: BlocYear['recommendations'][number]): number | undefined {
  return year ?? occasionOf(data, 'review').year;
}
