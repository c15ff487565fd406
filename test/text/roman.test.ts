import { expect, test } from '@jest/globals';
import { roman } from '../../src/text/roman.js';

test.each([
  [1, 'I'],
  [4, 'IV'],
  [9, 'IX'],
  [14, 'XIV'],
  [48, 'XLVIII'],
  [99, 'XCIX'],
  [203, 'CCIII'],
])('%p is %s', (position, numeral) => {
  expect(roman(position)).toBe(numeral);
});
