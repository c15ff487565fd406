import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { INVISIBLE } from '../../src/text/invisible.js';
import { isFolded } from '../../src/text/is-folded.js';

/** What folding does, step by step. */
function folded(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

test('a line as people type it is folded', () => {
  expect(isFolded('Khối thi đua số 1, năm 2026: “Đoàn kết – sáng tạo”')).toBe(true);
});

test.each([
  ['a space before it', ' một'],
  ['a space behind it', 'một '],
  ['two spaces', 'một  hai'],
  ['a space that does not break', 'một\u00a0hai'],
  ['a line end', 'một\nhai'],
  ['a mark of its own', 'mo\u0323t'],
  ['something invisible', 'một\u200b'],
  ['a control character', 'một\u0007'],
  ['half a character', 'một\ud83d'],
  ['nothing in it', ''],
  ['parts of a Korean syllable', '\u1100\u1161'],
])('a text with %s may not be', (_, text) => {
  expect(isFolded(text)).toBe(false);
});

test('what is folded folds to itself', () => {
  const unit = fc.oneof(
    fc.constantFrom(...'aẩđ 1,“ﷺΩ\u212b\u0301\u00ad\u1100\u1161\u3099か'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 6 }), (units) => {
      const text = units.join('');
      if (isFolded(text)) expect(folded(text)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test('no character beside a folded text joins it', () => {
  const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isFolded);
  expect(all.length).toBeGreaterThan(10_000);
  for (const sign of all) if (folded(`a${sign}か`) !== `a${sign}か`) throw new Error(`${sign} is not folded`);
});
