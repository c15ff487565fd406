import { expect, test } from '@jest/globals';
import { lookAlikeLetter } from '../../../../src/check/rules/language/look-alike-letter.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

ruleCases(lookAlikeLetter, {
  valid: {
    'the right letters': { theme: 'Đảng bộ, đoàn viên' },
    'TCVN3, in which Ð is é': { theme: 'Céng hoµ x· héi chñ nghÜa ViÖt Nam, trÐ' },
    'Greek signs': { theme: 'Hệ số α, hằng số ν' },
    'Russian words': { theme: 'Báo Правда' },
    'names of Iceland': { theme: 'Ông Sigurður' },
  },
  invalid: {
    'Ð of Iceland': [{ theme: 'Ðảng bộ' }, ['theme', 'Ðảng']],
    'ð of Iceland': [{ theme: 'thi ðua' }, ['theme', 'ðua']],
    'Ɖ of Africa': [{ theme: 'Ɖoàn viên, ɖoàn phí' }, ['theme', 'Ɖoàn'], ['theme', 'ɖoàn']],
    'Ð in an abbreviation': [{ theme: 'Gửi HÐND tỉnh' }, ['theme', 'HÐND']],
    'a Cyrillic а': [{ theme: 'Thi đuа' }, ['theme', 'đuа']],
    'a Greek ο': [{ theme: 'Khối trưởng cοi' }, ['theme', 'cοi']],
    'ǎ for ă': [{ theme: 'vǎn hóa' }, ['theme', 'vǎn']],
    'the same in one text, told once': [{ theme: 'Ðảng bộ, Ðoàn, Ðội' }, ['theme', 'Ðảng']],
  },
});

test('look-alike-letter names the right letter', async () => {
  const [only] = await findings(lookAlikeLetter, { theme: 'Ðảng bộ, Ðoàn' });
  expect(only?.message).toContain('U+00D0');
  expect(only?.message).toContain('1 chỗ nữa');
  expect(only?.hint).toContain('“Đảng”');
  expect(only?.hint).toContain('U+0110');
});
