import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutTexts } from '../../../src/check/search/cut-texts.js';

const typed = (...texts: string[]) => texts.map((text, index) => ({ path: `movements[${index}].name`, text }));

describe('cutTexts', () => {
  const { joined, dictionary, words, starts, ends, index, gaps } = cutTexts(
    typed('(Thi đua, thi ĐUA 08/8.', '“Sở Y tế”'),
  );

  test('words stand in order, in small letters, where their letters stand', () => {
    expect(Array.from(words, (word) => dictionary.words[word])).toEqual([
      'thi',
      'đua',
      'thi',
      'đua',
      '08',
      '8',
      'sở',
      'y',
      'tế',
    ]);
    expect(Array.from(starts, (start, index) => joined.all.slice(start, ends[index])).join(' ')).toBe(
      'Thi đua thi ĐUA 08 8 Sở Y tế',
    );
  });

  test('each different word is known once, with its places', () => {
    expect(index.different).toEqual([...new Set(words)]);
    expect(index.placesOf(dictionary.numberOf('đua'))).toEqual([3, 1]);
    expect(index.placesOf(dictionary.numberOf('vắng'))).toEqual([]);
  });

  test('what stands between words ends with the text; one space alone is not told', () => {
    expect([...gaps.keys()]).toEqual(['(', ', ', '/', '.', '“', '”']);
    for (const [gap, places] of gaps) {
      for (const start of places) expect(joined.all.slice(start, start + gap.length)).toBe(gap);
    }
  });

  test('a word is what letters, marks and figures make', () => {
    const letter = fc.constantFrom(...'aĐ́ệ9µªя中-–“ \n.…/×÷_');
    fc.assert(
      fc.property(fc.array(fc.string({ unit: letter, maxLength: 12 }), { maxLength: 4 }), (texts) => {
        const composed = texts.map((text) => text.normalize('NFC'));
        const cut = cutTexts(typed(...composed));
        const expected = composed.flatMap((text) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
        expect(Array.from(cut.starts, (start, index) => cut.joined.all.slice(start, cut.ends[index]))).toEqual(
          expected,
        );
      }),
    );
  });
});
