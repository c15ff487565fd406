import type { BlocYear } from '../../model/bloc-year.js';
import { type Occasion, occasionOf } from '../occasion.js';

/**
 * Whether a report says whom the bloc recommends. The review that recommends them is at the end of the year, or opens the
 * next one: only then has it been held by the middle of the year.
 */
export function recommends(data: BlocYear, { name, year }: Occasion): boolean {
  return name !== 'half-year' || occasionOf(data, 'review').year !== year;
}
