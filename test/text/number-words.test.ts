import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numberWords } from '../../src/text/number-words.js';

describe('a number in words', () => {
  test.each([
    [0, 'không'],
    [1, 'một'],
    [4, 'bốn'],
    [5, 'năm'],
    [7, 'bảy'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [25, 'hai mươi lăm'],
    [31, 'ba mươi mốt'],
    [54, 'năm mươi bốn'],
    [99, 'chín mươi chín'],
    [100, 'một trăm'],
    [101, 'một trăm linh một'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [111, 'một trăm mười một'],
    [115, 'một trăm mười lăm'],
    [121, 'một trăm hai mươi mốt'],
    [555, 'năm trăm năm mươi lăm'],
    [1000, 'một nghìn'],
    [1001, 'một nghìn không trăm linh một'],
    [1010, 'một nghìn không trăm mười'],
    [1945, 'một nghìn chín trăm bốn mươi lăm'],
    [2026, 'hai nghìn không trăm hai mươi sáu'],
    [21_000, 'hai mươi mốt nghìn'],
    [105_000, 'một trăm linh năm nghìn'],
    [1_000_000, 'một triệu'],
    [1_000_005, 'một triệu không trăm linh năm'],
    [2_015_000, 'hai triệu không trăm mười lăm nghìn'],
    [3_000_000_000, 'ba tỷ'],
  ])('%d is %s', (value, words) => {
    expect(numberWords(value)).toBe(words);
  });
});

const DIGITS: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };

/** Reads the words again, as a person hears them. */
function heard(words: string): number {
  let [total, hundreds, last] = [0, 0, 0];
  for (const word of words.split(' ')) {
    const scale = SCALES[word];
    if (scale !== undefined) [total, hundreds, last] = [total + (hundreds + last) * scale, 0, 0];
    else if (word === 'trăm') [hundreds, last] = [last * 100, 0];
    else if (word === 'mươi') last *= 10;
    else if (word !== 'linh') last += DIGITS[word] ?? Number.NaN;
  }
  return total + hundreds + last;
}

test('every number is heard as itself', () => {
  const any = fc.oneof(fc.nat(99), fc.nat(9_999), fc.nat(999_999), fc.integer({ min: 0, max: 999_999_999_999 }));
  fc.assert(
    fc.property(any, (value) => {
      const words = numberWords(value);
      expect(heard(words)).toBe(value);
      expect(words).toBe(words.normalize('NFC'));
      expect(words).not.toMatch(/ {2}|^ | $|một mươi|mươi một|mươi năm|mười năm|không mươi/u);
    }),
  );
});
