import { expect, test } from '@jest/globals';
import { capitalEnds } from '../../../src/check/search/capital-ends.js';
import { cutTexts } from '../../../src/check/search/cut-texts.js';
import { repeatedPairs } from '../../../src/check/search/repeated-pairs.js';
import { repeatedWords } from '../../../src/check/search/repeated-words.js';

const cut = (text: string) => cutTexts([{ path: 'theme', text }]);

test('a word stands behind itself in any capitals', () => {
  expect(repeatedWords(cut('Thi thi đua, đua thi'))).toEqual([4, 13]);
});

test('two words stand behind themselves in any capitals', () => {
  expect(repeatedPairs(cut('Thi đua, thi đua thi thi thi thi đua'))).toEqual([9, 13]);
});

test('letters of words that end with a capital before one that begins with one', () => {
  expect(capitalEnds(cut('Sở eTT Y tế ab Cd'))).toEqual([3, 4, 5]);
});
