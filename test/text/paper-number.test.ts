import { expect, test } from '@jest/globals';
import { paperNumber } from '../../src/text/paper-number.js';

test.each([
  ['5', '05'],
  ['05', '05'],
  ['005', '05'],
  ['10', '10'],
  ['015', '15'],
  ['1234', '1234'],
  ['0', '0'],
  ['00', '00'],
])('%s is written %s', (figures, written) => {
  expect(paperNumber(figures)).toBe(written);
});
