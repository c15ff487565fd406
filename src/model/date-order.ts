import type { CalendarDate } from './date.js';

/** Days in the order of the calendar, as numbers to compare. */
export function ordinal({ year, month, day }: CalendarDate): number {
  return (year * 12 + month) * 31 + day;
}
