import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayExists } from '../../../src/check/form/day-exists.js';

test('a day exists when the calendar keeps it', () => {
  const dates = fc.record({
    day: fc.integer({ min: 0, max: 40 }),
    month: fc.integer({ min: 0, max: 15 }),
    year: fc.integer({ min: 1900, max: 2100 }),
  });
  fc.assert(
    fc.property(dates, ({ day, month, year }) => {
      const date = new Date(Date.UTC(year, month - 1, day));
      const kept = date.getUTCDate() === day && date.getUTCMonth() === month - 1 && date.getUTCFullYear() === year;
      expect(dayExists(day, month, year)).toBe(kept);
    }),
  );
});

test('without a year the 29th of February may exist', () => {
  expect([dayExists(29, 2, undefined), dayExists(30, 2, undefined)]).toEqual([true, false]);
});
