import { expect, test } from '@jest/globals';
import { splitLines } from '../../src/paginate/split-lines.js';
import type { StackLine } from '../../src/paginate/stack-line.js';

function lines(...bonds: readonly boolean[]): readonly StackLine[] {
  return bonds.map((bound, index) => ({ top: index * 10, height: 10, bound, draw: () => [] }));
}

const tops = (split: readonly StackLine[]) => split.map(({ top }) => top);

test('lines that fit all stay', () => {
  const { fitting, rest } = splitLines(lines(false, false), 20);
  expect(tops(fitting)).toEqual([0, 10]);
  expect(rest).toEqual([]);
});

test('the others go on from their own top', () => {
  const { fitting, rest } = splitLines(lines(false, false, false, false), 25);
  expect(tops(fitting)).toEqual([0, 10]);
  expect(tops(rest)).toEqual([0, 10]);
});

test('what stays together is not parted', () => {
  const { fitting, rest } = splitLines(lines(false, false, true, false), 35);
  expect(tops(fitting)).toEqual([0, 10]);
  expect(tops(rest)).toEqual([0, 10]);
});

test('nothing fits when the first lines stay together and only one has room', () => {
  expect(splitLines(lines(true, false), 15).fitting).toEqual([]);
});
