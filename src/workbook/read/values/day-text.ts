const DAY = 24 * 60 * 60 * 1000;

/** Day 0 of spreadsheets, so chosen that days are right from March 1900 on, although Excel knows a 29 February 1900. */
const FIRST = Date.UTC(1899, 11, 30);

/** The days that a spreadsheet can show. */
const [LEAST, MOST] = [61, 2_958_465];

/** The day of a number by which spreadsheets know it, written 23/3/2026; a time behind it is left out. */
export function dayText(serial: number): string | undefined {
  if (serial < LEAST || serial >= MOST + 1) return undefined;
  const date = new Date(FIRST + Math.floor(serial) * DAY);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}
