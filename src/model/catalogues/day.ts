import type { CalendarDate } from '../date.js';

/** A day of the calendar, short enough for a row of a table: `day(2025, 7, 1)`. */
export function day(year: number, month: number, ofMonth: number): CalendarDate {
  return { year, month, day: ofMonth };
}
