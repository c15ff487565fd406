import { readDate } from '../../model/date.js';

const DAY = 24 * 60 * 60 * 1000;

/** Day 0 of spreadsheets, so chosen that days are right from March 1900 on, although Excel knows a 29 February 1900. */
const FIRST = Date.UTC(1899, 11, 30);

/** The days that a spreadsheet can show. */
const [LEAST, MOST] = [61, 2_958_465];

/** The number by which spreadsheets know a day; none for text that is no date, and for days they do not know rightly. */
export function daySerial(text: string): number | undefined {
  const date = readDate(text.trim());
  if (date === undefined) return undefined;
  const serial = (Date.UTC(date.year, date.month - 1, date.day) - FIRST) / DAY;
  return serial < LEAST ? undefined : serial;
}

/** The day of such a number, written 23/3/2026; a time behind it is left out. */
export function dayText(serial: number): string | undefined {
  if (serial < LEAST || serial >= MOST + 1) return undefined;
  const date = new Date(FIRST + Math.floor(serial) * DAY);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}
