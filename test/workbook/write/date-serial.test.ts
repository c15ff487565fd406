import { expect, test } from '@jest/globals';
import { dateSerial } from '../../../src/workbook/write/date-serial.js';

test.each([
  ['1/3/1900', 61],
  ['2026-03-12', 46093],
  [' 12/3/2026 ', 46093],
  ['31/12/9999', 2958465],
])('%s is day %i', (text, serial) => {
  expect(dateSerial(text)).toBe(serial);
});

test.each(['28/2/1900', '19/5/1890', '31/4/2026', 'tháng 3', ''])('%j stays as it is typed', (text) => {
  expect(dateSerial(text)).toBeUndefined();
});
