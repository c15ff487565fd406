import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stepped } from '../../../../src/page/ui/pages/stepped.js';

describe('a step', () => {
  test.each([
    [1, 1, 1.1],
    [1, -1, 0.9],
    [0.89, 1, 0.9],
    // what is shown as 90 % is no step away from 90 %
    [0.897, 1, 1],
    [4, 1, 4],
    [0.2, -1, 0.2],
  ] as const)('from %d in the direction %d leads to %d', (times, direction, next) => {
    expect(stepped(times, direction)).toBe(next);
  });

  test('leads to the end of the sizes, whatever it begins at', () => {
    const size = fc.double({ min: 0.1, max: 6, noNaN: true });
    fc.assert(
      fc.property(size, fc.constantFrom(1, -1), (from, direction) => {
        let [times, steps] = [from, 0];
        for (let next = stepped(times, direction); next !== times && steps < 30; next = stepped(times, direction)) {
          expect((next - times) * direction).toBeGreaterThan(0);
          [times, steps] = [next, steps + 1];
        }
        expect(steps).toBeLessThan(30);
        expect(stepped(times, direction)).toBe(times);
      }),
    );
  });
});
