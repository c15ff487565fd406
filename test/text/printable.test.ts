import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { missingGlyphs } from '../../src/text/missing-glyphs.js';
import { isPrintable } from '../../src/text/printable.js';
import { FONTS } from '../lower/fonts.js';

test('a text prints when no character of it is missing', () => {
  expect(isPrintable('Giao ước thi đua năm 2026\n“ẩ”', FONTS)).toBe(true);
  expect(isPrintable('Sở Nội vụ 漢', FONTS)).toBe(false);
  expect(isPrintable('\u{1f600}', FONTS)).toBe(false);
});

test('it says what the search says', () => {
  const character = fc.oneof(fc.constantFrom(...'aẩđ \t\n“☃漢'), fc.string({ unit: 'binary', maxLength: 1 }));
  fc.assert(
    fc.property(fc.array(character, { maxLength: 8 }), (characters) => {
      const text = characters.join('');
      // a pair of halves may be a character the typeface has; nothing is said of it without a search
      if (/[\ud800-\udfff]/.test(text)) return;
      expect(isPrintable(text, FONTS)).toBe(missingGlyphs(text, FONTS).size === 0);
    }),
  );
});
