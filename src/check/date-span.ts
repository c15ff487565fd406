import type { CalendarDate } from '../model/date.js';
import { ordinal } from '../model/date-order.js';

/** The days on which something may have happened, both included; one day when it is known. */
export interface DateSpan {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/** A span of one day. */
export function onDay(date: CalendarDate): DateSpan {
  return { first: date, last: date };
}

/** Whether all days of a span lie between two days, both included; an absent one is no bound. */
export function within({ first, last }: DateSpan, from?: CalendarDate, to?: CalendarDate): boolean {
  return (from === undefined || ordinal(from) <= ordinal(first)) && (to === undefined || ordinal(last) <= ordinal(to));
}
