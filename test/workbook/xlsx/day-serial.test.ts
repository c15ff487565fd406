import { expect, test } from '@jest/globals';
import { daySerial, dayText } from '../../../src/workbook/xlsx/day-serial.js';

test.each([
  ['1/3/1900', 61],
  ['2026-03-12', 46093],
  [' 12/3/2026 ', 46093],
  ['31/12/9999', 2958465],
])('%s is day %i', (text, serial) => {
  expect(daySerial(text)).toBe(serial);
});

test.each(['28/2/1900', '19/5/1890', '31/4/2026', 'tháng 3', ''])('%j stays as it is typed', (text) => {
  expect(daySerial(text)).toBeUndefined();
});

test.each(['1/3/1900', '29/2/2024', '12/3/2026', '31/12/9999'])('%s is read as it was written', (text) => {
  expect(dayText(daySerial(text) ?? 0)).toBe(text);
});

test('a time of the day does not change the day, and what is no day is none', () => {
  expect(dayText(46093.99)).toBe('12/3/2026');
  expect([60, -1, 2958466].map(dayText)).toEqual([undefined, undefined, undefined]);
});
