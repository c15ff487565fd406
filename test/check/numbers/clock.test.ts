import { expect, test } from '@jest/globals';
import { clockTimes } from '../../../src/check/numbers/clock.js';
import { clockWords } from '../../../src/check/numbers/clock-words.js';

test.each<[string, readonly number[]]>([
  ['8 giờ 00 - 8 giờ 15', [480, 495]],
  ['8h - 9h30', [480, 570]],
  ['Từ 13g45 phút', [825]],
  ['14:30', [870]],
  ['08:05-23:59', [485, 1439]],
  ['24 giờ', []],
  ['30 phút', []],
  ['ngày 8/12', []],
  ['118 giờ', []],
  ['', []],
])('reads “%s”', (text, minutes) => {
  expect(clockTimes(text)).toEqual(minutes);
});

test('writes minutes of the day', () => {
  expect([485, 0, 1439].map(clockWords)).toEqual(['8 giờ 05', '0 giờ 00', '23 giờ 59']);
});
