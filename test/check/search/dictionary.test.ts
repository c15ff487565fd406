import { expect, test } from '@jest/globals';
import { currentDictionary } from '../../../src/check/search/dictionary.js';

test('a word keeps its number, and the dictionary is given up when it has grown too large', () => {
  const first = currentDictionary();
  const number = first.numberOf('đua');
  expect(first.numberOf('đua')).toBe(number);
  expect(first.words[number]).toBe('đua');
  expect(currentDictionary()).toBe(first);
  for (let index = 0; index <= 20_000; index += 1) first.numberOf(`mã ${index}`);
  expect(currentDictionary()).not.toBe(first);
  expect(first.words[number]).toBe('đua');
});

test('a word in a text has the number it has alone, whatever stands around it', () => {
  const { numberOf, numberAt, words } = currentDictionary();
  const number = numberOf('thi');
  expect(numberAt('cuộc thi đua', 5, 8)).toBe(number);
  expect(words[numberAt('cuộc thi đua', 5, 12)]).toBe('thi đua');
  expect(numberAt('thì', 0, 3)).not.toBe(number);
});
