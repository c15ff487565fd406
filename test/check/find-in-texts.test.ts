import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findInTexts } from '../../src/check/find-in-texts.js';

describe('findInTexts', () => {
  test('finds in every text, with groups and place', () => {
    const texts = [
      { path: 'theme', text: 'một 1 hai 22' },
      { path: 'place', text: 'ba' },
      { path: 'note', text: '333' },
    ];
    expect(
      findInTexts(texts, /(\d)\d*(x)?/gu).map(({ path, letters, parts, start, span }) => [
        path,
        letters,
        parts,
        start,
        span,
      ]),
    ).toEqual([
      ['theme', '1', ['1', ''], 4, [4, 5]],
      ['theme', '22', ['2', ''], 10, [10, 12]],
      ['note', '333', ['3', ''], 0, [0, 3]],
    ]);
  });

  test('points at letters as typed, decomposed ones too', () => {
    const typed = 'Sở Y tế'.normalize('NFD');
    const [found] = findInTexts([{ path: 'theme', text: typed }], /Y tế/gu);
    expect([found?.letters, typed.slice(...found!.span)]).toEqual(['Y tế', 'Y tế'.normalize('NFD')]);
  });

  test('finds capitals with a pattern in small letters', () => {
    const texts = [{ path: 'a', text: 'İ Sở Y Tế' }];
    expect(findInTexts(texts, /y tế/gu, 'small').map(({ letters, span }) => [letters, span])).toEqual([
      ['Y Tế', [5, 9]],
    ]);
  });

  test('never matches from one text into the next', () => {
    const texts = [
      { path: 'a', text: 'thi' },
      { path: 'b', text: 'đua' },
    ];
    expect(findInTexts(texts, /thi\s+đua/gu)).toEqual([]);
    expect(findInTexts(texts, /^đua$/gmu)).toHaveLength(1);
  });

  test('finds what a search text by text finds', () => {
    const words = fc.array(fc.array(fc.constantFrom('a', 'b', ' ', '\n')).map((letters) => letters.join('')));
    fc.assert(
      fc.property(words, (all) => {
        const texts = all.map((text, index) => ({ path: String(index), text }));
        const each = texts.flatMap(({ path, text }) =>
          [...text.matchAll(/a+b?/gu)].map((match) => [path, match[0], match.index]),
        );
        expect(findInTexts(texts, /a+b?/gu).map(({ path, letters, start }) => [path, letters, start])).toEqual(each);
      }),
    );
  });
});
