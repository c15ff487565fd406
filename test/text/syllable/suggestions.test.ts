import { describe, expect, test } from '@jest/globals';
import { COMMON_SYLLABLES } from '../../../src/text/syllable/common-syllables.js';
import { gluedSyllables } from '../../../src/text/syllable/glued-syllables.js';
import { isSyllable } from '../../../src/text/syllable/is-syllable.js';
import { nearSyllables } from '../../../src/text/syllable/near-syllables.js';

describe('nearSyllables', () => {
  test.each([
    ['trng', ['trong', 'trung', 'trọng']],
    ['ngưòi', ['người']],
    ['đnog', []],
    ['kohen', ['khen']],
    ['Thưỏng', ['Thưởng']],
    ['KHỐÍ', ['KHỐI']],
    ['xqzw', []],
  ])('%s', (typed, meant) => {
    expect(nearSyllables(typed)).toEqual(meant);
  });

  test('never more than three, all possible', () => {
    for (const typed of ['trng', 'thn', 'ag', 'chg', 'nog']) {
      const near = nearSyllables(typed);
      expect(near.length).toBeLessThanOrEqual(3);
      expect(near.filter((each) => !isSyllable(each))).toEqual([]);
    }
  });

  test('are taken from syllables that are all possible, each once', () => {
    expect(COMMON_SYLLABLES.filter((each) => !isSyllable(each))).toEqual([]);
    expect(new Set(COMMON_SYLLABLES).size).toBe(COMMON_SYLLABLES.length);
  });
});

describe('gluedSyllables', () => {
  test.each([
    ['thiđua', 'thi đua'],
    ['Khốithi', 'Khối thi'],
    ['trng', undefined],
  ])('%s', (letters, apart) => {
    expect(gluedSyllables(letters)).toBe(apart);
  });
});
