import { expect, test } from '@jest/globals';
import { wordFacts } from '../../../src/check/syllables/word-facts.js';

test.each([
  ['thi', undefined],
  ['quý', undefined],
  ['2026', undefined],
  ['trng', { isOdd: true, isStrange: false }],
  ['34ct', { isOdd: true, isStrange: false, mixed: true }],
  ['2o26', { isOdd: false, isStrange: false, mixed: true }],
  ['xlv', { isOdd: true, isStrange: false, mixed: true }],
  ['ðua', { isOdd: true, isStrange: true }],
  ['hóa', { isOdd: false, isStrange: false, tone: 'old' }],
  ['thuỷ', { isOdd: false, isStrange: false, tone: 'new' }],
  ['tòan', { isOdd: true, isStrange: false, tone: 'misplaced' }],
])('facts of %s', (word, facts) => {
  expect(wordFacts(word)).toEqual(facts);
});
