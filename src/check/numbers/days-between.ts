import type { CalendarDate } from '../../model/date.js';

const DAY = 86_400_000;

/** How many days a day comes after another; below zero before it. */
export function daysBetween(one: CalendarDate, other: CalendarDate): number {
  return (instant(other) - instant(one)) / DAY;
}

function instant({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day);
}
