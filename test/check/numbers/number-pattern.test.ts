import { describe, expect, test } from '@jest/globals';
import { COUNT_PATTERN } from '../../../src/check/numbers/number-pattern.js';
import { numberWords } from '../../../src/text/number-words.js';

const WHOLE = new RegExp(`^${COUNT_PATTERN}$`, 'u');
const FIRST = new RegExp(COUNT_PATTERN, 'u');

describe('COUNT_PATTERN', () => {
  test('takes all numbers up to ninety-nine in words, each to its last word', () => {
    const words = Array.from({ length: 99 }, (_, index) => numberWords(index + 1));
    expect(words.filter((word) => FIRST.exec(`${word} đơn vị`)?.[1] !== word)).toEqual([]);
  });

  test.each(['8', '08', '008', '08 (tám)'])('takes %s', (count) => {
    expect(WHOLE.test(count)).toBe(true);
  });

  test.each(['', 'không', 'mươi', 'hai mươi một', 'mười mốt', 'năm năm', '0008'])('takes no %s', (count) => {
    expect(WHOLE.test(count)).toBe(false);
  });
});
