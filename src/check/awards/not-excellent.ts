import type { Nominee } from './nominees.js';
import { type Rating, ratings } from './ratings.js';

/** The latest rating below excellent within so many years up to that of the nomination. */
export function notExcellent(nominee: Nominee, count: number): Rating | undefined {
  const { year: last } = nominee;
  if (last === undefined) return undefined;
  return ratings(nominee)
    .filter(({ year, grade }) => year <= last && year > last - count && grade !== 'excellent')
    .sort((a, b) => b.year - a.year)[0];
}
