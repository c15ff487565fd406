import { readDate } from '../../model/date.js';

const DAY = 24 * 60 * 60 * 1000;

/** Day 0 of spreadsheets, so chosen that days are right from March 1900 on, although Excel knows a 29 February 1900. */
const FIRST = Date.UTC(1899, 11, 30);
const LEAST = 61;

/** The number by which spreadsheets know a day; none for text that is no date, and for days they do not know rightly. */
export function dateSerial(text: string): number | undefined {
  const date = readDate(text.trim());
  if (date === undefined) return undefined;
  const serial = (Date.UTC(date.year, date.month - 1, date.day) - FIRST) / DAY;
  return serial < LEAST ? undefined : serial;
}
