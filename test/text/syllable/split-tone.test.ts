import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitTone } from '../../../src/text/syllable/split-tone.js';
import { TONES } from '../../../src/text/syllable/tones.js';

describe('splitTone', () => {
  test.each([
    ['trọng', { letters: 'trong', tone: 'nặng', at: 2 }],
    ['thưởng', { letters: 'thương', tone: 'hỏi', at: 3 }],
    ['đua', { letters: 'đua', tone: 'ngang' }],
    ['thíếu', undefined],
  ])('takes %s apart', (word, parts) => {
    expect(splitTone(word)).toEqual(parts);
  });

  test('knows 72 vowels, each what Unicode says it is', () => {
    const MARKS = { ngang: '', huyền: '\u0300', sắc: '\u0301', hỏi: '\u0309', ngã: '\u0303', nặng: '\u0323' } as const;
    expect(TONES.size).toBe(72);
    for (const [letter, { letter: bare, tone }] of TONES) expect((bare + MARKS[tone]).normalize('NFC')).toBe(letter);
  });

  test('takes no letter away', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TONES.keys(), 't', 'r', 'đ')), (letters) => {
        const split = splitTone(letters.join(''));
        expect(split?.letters.length ?? letters.length).toBe(letters.length);
      }),
    );
  });
});
