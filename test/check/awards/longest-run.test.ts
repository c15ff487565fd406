import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { longestRun } from '../../../src/check/awards/longest-run.js';

test.each([
  [[], 0],
  [[2023], 1],
  [[2021, 2022, 2023], 3],
  [[2019, 2021, 2022, 2023, 2025], 3],
  [[2019, 2020, 2022], 2],
])('%p has %d years in a row', (years, run) => {
  expect(longestRun(years)).toBe(run);
});

test('of some years in order, the longest run is the most years with none missing between first and last', () => {
  const years = fc.uniqueArray(fc.integer({ min: 2000, max: 2030 })).map((all) => [...all].sort((a, b) => a - b));
  fc.assert(
    fc.property(years, (all) => {
      const runs = all.flatMap((first, start) =>
        all.slice(start).flatMap((last, more) => (last - first === more ? [more + 1] : [])),
      );
      expect(longestRun(all)).toBe(Math.max(0, ...runs));
    }),
  );
});
