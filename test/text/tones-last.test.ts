import { expect, test } from '@jest/globals';
import { tonesLast } from '../../src/text/tones-last.js';

test.each([
  ['hoá', 'hóa'],
  ['ủy ban', 'uỷ ban'],
  ['Tòan', 'Toàn'],
  ['kiến nghị', 'kiến nghị'.normalize('NFD')],
])('%s reads as %s', (one, other) => {
  expect(tonesLast(one)).toBe(tonesLast(other));
});

test.each([
  ['hóa', 'hòa'],
  ['má o', 'mao'],
  ['cân', 'căn'],
  ['hòa bình', 'hoa bình'],
])('%s and %s stay two', (one, other) => {
  expect(tonesLast(one)).not.toBe(tonesLast(other));
});
