import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allMatches } from '../../src/text/all-matches.js';

test('gives all matches in order, and the same again', () => {
  const pattern = /[a-z]\d/gu;
  const places = () => allMatches('a1 b2c3', pattern).map(({ 0: letters, index }) => [letters, index]);
  expect(places()).toEqual([
    ['a1', 0],
    ['b2', 3],
    ['c3', 5],
  ]);
  expect(places()).toEqual(places());
  expect(allMatches('none', pattern)).toEqual([]);
});

test.each([/a*/gu, /(?:)/gu, /\b/g, /😀|$/gu])('gives what matchAll gives: %s', (pattern) => {
  const unit = fc.constantFrom('a', 'b', ' ', '😀', 'ế');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 8 }), (text) => {
      const places = (matches: Iterable<RegExpExecArray>) =>
        [...matches].map(({ 0: letters, index }) => [letters, index]);
      expect(places(allMatches(text, pattern))).toEqual(places(text.matchAll(pattern)));
    }),
  );
});
