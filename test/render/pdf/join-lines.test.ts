import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { LineItem } from '../../../src/pages/types.js';
import { joinLines } from '../../../src/render/pdf/join-lines.js';
import { rule } from './sample.js';

const ends = (lines: readonly LineItem[]) => joinLines(lines).map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2]);

describe('lines that go on in each other', () => {
  test('become one, in columns and along rows', () => {
    expect(ends([rule(10, 0, 10, 20), rule(0, 20, 30, 20), rule(10, 20, 10, 45), rule(29.5, 20, 60, 20)])).toEqual([
      [10, 0, 10, 45],
      [0, 20, 60, 20],
    ]);
  });

  test('stay two where there is a gap, another weight, another height or dashes', () => {
    const lines = [
      [rule(0, 0, 10, 0), rule(11, 0, 20, 0)],
      [rule(0, 0, 10, 0), { ...rule(10, 0, 20, 0), weight: 1 }],
      [rule(0, 0, 10, 0), rule(10, 0.5, 20, 0.5)],
      [rule(0, 0, 10, 0), { ...rule(10, 0, 20, 0), dashed: true }],
      [rule(0, 0, 10, 5), rule(10, 5, 20, 10)],
    ];
    for (const pair of lines) expect(joinLines(pair)).toEqual(pair);
  });

  test('are left as they were given', () => {
    const first = rule(10, 0, 10, 20);
    joinLines([first, rule(10, 20, 10, 45)]);
    expect(first.y2).toBe(20);
  });
});

test('the same points are drawn', () => {
  const short = fc.tuple(fc.boolean(), fc.nat({ max: 4 }), fc.nat({ max: 9 }), fc.integer({ min: 1, max: 4 }));
  const drawn = (lines: readonly LineItem[]) => {
    const points = new Set<string>();
    for (const { x1, y1, x2, y2 } of lines) {
      for (let at = 0; at < x2 - x1 + y2 - y1; at += 0.5)
        points.add(x1 === x2 ? `${x1} ${y1 + at}|` : `${x1 + at} ${y1}-`);
    }
    return [...points].sort();
  };
  fc.assert(
    fc.property(fc.array(short, { maxLength: 12 }), (cells) => {
      const lines = cells.map(([isColumn, track, start, length]) =>
        isColumn ? rule(track, start, track, start + length) : rule(start, track, start + length, track),
      );
      expect(drawn(joinLines(lines))).toEqual(drawn(lines));
      expect(joinLines(lines).length).toBeLessThanOrEqual(lines.length);
    }),
  );
});
