import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findInTexts } from '../../../src/check/find-in-texts.js';
import { markSearch } from '../../../src/check/search/mark-search.js';

const typed = (...texts: string[]) => texts.map((text, index) => ({ path: `movements[${index}].name`, text }));

describe('markSearch', () => {
  test('finds marks between words, at the head and at the end of texts', () => {
    const found = markSearch(/\s,/u, /\s,|,\s(?=,)/uy)(typed(' ,thi , đua', 'đua ,', 'thi, đua'));
    expect(found.map(({ path, start }) => [path, start])).toEqual([
      ['movements[0].name', 0],
      ['movements[0].name', 5],
      ['movements[1].name', 3],
    ]);
  });

  test('between figures, what is found begins with all figures before the marks', () => {
    const dates = markSearch(/^ ?\/$/u, /(\d{1,2}) ?\/(\d{1,2})/uy, 'figures');
    expect(dates(typed('7/4, 12/3/2023, 112/3 và a/b, 5/c', '5/', '/6 8 /9')).map(({ letters }) => letters)).toEqual([
      '7/4',
      '12/3',
      '8 /9',
    ]);
  });

  test('finds what reading every letter finds', () => {
    const sign = fc.constantFrom('a', 'ế', ' ', '  ', ',', '.', '(', ')', '\n');
    const search = markSearch(/ [,.)]|\( /u, / +[,.)]|\( +/uy);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: sign, maxLength: 10 }), { maxLength: 3 }), (texts) => {
        const all = findInTexts(typed(...texts), / +[,.)]|\( +/gu);
        expect(search(typed(...texts)).map(({ path, span }) => [path, span])).toEqual(
          all.map(({ path, span }) => [path, span]),
        );
      }),
    );
  });
});
