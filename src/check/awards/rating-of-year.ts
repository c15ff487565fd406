import type { Nominee } from './nominees.js';
import { type Rating, ratings } from './ratings.js';

/** How well a nominee did in the year it is put forward for. */
export function ratingOfYear(nominee: Nominee): Rating | undefined {
  return ratings(nominee).find(({ year }) => year === nominee.year);
}
