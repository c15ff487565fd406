import type { BlocYear } from '../model/bloc-year.js';
import { Blank } from './blank.js';
import { occasionOf } from './occasion.js';
import type { View } from './view-shape.js';

/** The year under review and the one after. */
export function reviewView(data: BlocYear): View['review'] {
  const { year } = occasionOf(data, 'review');
  if (year !== undefined) return { year: String(year), next: String(year + 1) };
  return { year: new Blank('reviewYear', 'short'), next: new Blank('reviewYear', 'short') };
}
