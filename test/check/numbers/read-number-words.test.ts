import { expect, test } from '@jest/globals';
import { readNumberWords } from '../../../src/check/numbers/read-number-words.js';
import { numberWords } from '../../../src/text/number-words.js';

test('reads what is written, up to 999', () => {
  for (let number = 0; number <= 999; number += 1) expect(readNumberWords(numberWords(number))).toBe(number);
});

test.each([
  ['Tám', 8],
  ['  bẩy ', 7],
  ['hai mươi tư', 24],
  ['ba mươi  nhăm', 35],
  ['một trăm lẻ năm', 105],
])('reads “%s”', (words, number) => {
  expect(readNumberWords(words)).toBe(number);
});

test.each(['năm 2023', 'mười năm', 'một nghìn', 'sửa đổi', ''])('does not read “%s”', (words) => {
  expect(readNumberWords(words)).toBeUndefined();
});
