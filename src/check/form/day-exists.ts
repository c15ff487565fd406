const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a month has such a day; in February the 29th wherever the year is not known. */
export function dayExists(day: number, month: number, year: number | undefined): boolean {
  const last = month === 2 && year !== undefined && !isLeap(year) ? 28 : LENGTHS[month - 1];
  return last !== undefined && day >= 1 && day <= last;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
