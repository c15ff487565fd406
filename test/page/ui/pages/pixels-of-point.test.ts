import { describe, expect, test } from '@jest/globals';
import { pixelsOfPoint } from '../../../../src/page/ui/pages/pixels-of-point.js';
import { timesPrinted } from '../../../../src/page/ui/pages/times-printed.js';
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
