import { expect, test } from '@jest/globals';
import { invisibleCharacter } from '../../../../src/check/rules/language/invisible-character.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

ruleCases(invisibleCharacter, {
  valid: {
    'letters and spaces': { theme: 'Thi đua\u00A0yêu nước' },
    'TCVN3, in which a soft hyphen is ư': { theme: 'khen th\u00ADëng' },
  },
  invalid: {
    'a soft hyphen': [{ theme: 'Thi\u00AD đua' }, ['theme', '\u00AD']],
    'a space of no width': [{ theme: 'Thi \u200Bđua' }, ['theme', '\u200B']],
    'a byte order mark': [{ theme: 'Thi \uFEFFđua' }, ['theme', '\uFEFF']],
    'several, told once': [{ theme: 'T\u200Bhi \u200Eđua\u00AD nhé' }, ['theme', '\u200B']],
  },
});

test('invisible-character names the first and counts the others', async () => {
  const [only] = await findings(invisibleCharacter, { theme: 'T\u200Bhi \u200Eđua\u00AD nhé' });
  expect(only?.message).toContain('U+200B');
  expect(only?.message).toContain('2 ký tự ẩn nữa');
});
