import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findInTexts } from '../../../src/check/find-in-texts.js';
import { wordSearch } from '../../../src/check/search/word-search.js';

const typed = (...texts: string[]) => texts.map((text, index) => ({ path: `movements[${index}].name`, text }));

describe('wordSearch', () => {
  const search = wordSearch(
    ['văn hóa', 'hội đồng thi đua'],
    /(?:văn\s+h(?:óa|oá)|hội đồng thi\s+đua)(?!\p{L})/uy,
    'small',
  );

  test.each([
    ['in any capitals and either style of tone marks', 'VĂN HOÁ, Văn  hóa', ['VĂN HOÁ', 'Văn  hóa']],
    ['the pattern decides what may stand between', 'văn-hóa và Hội đồng thi\nđua', ['Hội đồng thi\nđua']],
    ['only at the beginning of a word', 'đvăn hóa, 2văn hóa, (văn hóa)', ['văn hóa']],
    ['not across two texts', 'văn', []],
    ['a word alone is not the phrase', 'hội đồng thi', []],
  ])('%s', (_, text, letters) => {
    expect(search(typed(text, 'hóa')).map((found) => found.letters)).toEqual(letters);
  });

  test('a phrase without words stands nowhere', () => {
    expect(wordSearch(['', '...'], /./suy)(typed('Thi đua ...'))).toEqual([]);
  });

  test('tells where the letters stand', () => {
    const [found] = search(typed('Xem', 'Nhà Văn hóa.'));
    expect(found).toMatchObject({ path: 'movements[1].name', start: 4, end: 11, span: [4, 11] });
  });

  test('finds what reading every letter finds', () => {
    const word = fc.constantFrom('thi', 'Thi', 'đua', 'thi đua', 'đưa', 'x', '2', '.', '-');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    const fast = wordSearch(['thi đua', 'thi x'], /[Tt]hi\s(?:đua|x)/uy);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
        const all = findInTexts(typed(...texts), /[Tt]hi\s(?:đua|x)/gu);
        expect(fast(typed(...texts)).map(({ path, span }) => [path, span])).toEqual(
          all.map(({ path, span }) => [path, span]),
        );
      }),
    );
  });
});
