import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pixelsOfPoint, stepped, timesPrinted } from '../../../../src/page/ui/pages/zoom.js';
import { page } from './a-page.js';

const upright = page();

describe('the size of a page', () => {
  test.each([
    ['fits the room across', 'wide', { width: 1190, height: 300 }, 2],
    ['fits the room in both directions', 'whole', { width: 1190, height: 421 }, 0.5],
    ['fits the room across where that is the narrower one', 'whole', { width: 297.5, height: 2000 }, 0.5],
    ['is at most the printed one when nothing was chosen', 'usual', { width: 5950, height: 100 }, 96 / 72],
    ['fits across a phone when nothing was chosen', 'usual', { width: 297.5, height: 100 }, 0.5],
    ['is what was chosen, whatever the room', 1.5, { width: 10, height: 10 }, 2],
  ] as const)('%s', (_, zoom, room, pixels) => {
    expect(pixelsOfPoint(zoom, upright, room)).toBeCloseTo(pixels);
  });

  test('one is the printed size', () => {
    expect(timesPrinted(pixelsOfPoint(1, upright, { width: 1, height: 1 }))).toBe(1);
  });
});

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
