import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDecimal } from '../../src/text/decimal.js';
import { printedNumber } from '../../src/text/printed-number.js';

test.each([
  ['0', '0'],
  ['05', '05'],
  ['95.5', '95,5'],
  ['95.50', '95,50'],
  ['9999', '9999'],
  ['10000', '10.000'],
  ['1234.5', '1234,5'],
  ['-1234567.25', '-1.234.567,25'],
  ['0012345', '0012345'],
  ['1e21', '1e21'],
  ['95,5', '95,5'],
  ['', ''],
])('%p is printed %p', (written, printed) => expect(printedNumber(written)).toBe(printed));

test('what is printed reads as the same number', () => {
  const numbers = fc.tuple(fc.nat(), fc.nat(99)).map(([whole, fraction]) => `${whole}.${fraction}`);
  fc.assert(fc.property(numbers, (written) => expect(readDecimal(printedNumber(written))).toBe(Number(written))));
});
