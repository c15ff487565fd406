import { expect, test } from '@jest/globals';
import { WordIndex } from '../../../src/check/search/word-index.js';

test('places of a word lead from the last to the first', () => {
  const index = new WordIndex(Int32Array.of(5, 2, 5, 0, 5), 7);
  expect(index.different).toEqual([5, 2, 0]);
  expect(index.lastPlace(5)).toBe(4);
  expect(index.placeBefore(4)).toBe(2);
  expect(index.placeBefore(0)).toBeLessThan(0);
  expect(index.placesOf(5)).toEqual([4, 2, 0]);
});

test('what stands nowhere has no place: other words, those numbered later, no word at all', () => {
  const index = new WordIndex(Int32Array.of(1), 3);
  for (const word of [2, 3, 100, -1]) expect(index.lastPlace(word)).toBeLessThan(0);
  expect(index.placesOf(2)).toEqual([]);
});
