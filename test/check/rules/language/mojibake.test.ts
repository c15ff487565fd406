import { expect, test } from '@jest/globals';
import { mojibake } from '../../../../src/check/rules/language/mojibake.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

ruleCases(mojibake, {
  valid: {
    Unicode: { theme: 'Công tác thi đua, XÃ HỘI, “ĐÃ”, khá…' },
    TCVN3: { theme: 'Céng hoµ x· héi chñ nghÜa ViÖt Nam' },
  },
  invalid: {
    'a line': [{ theme: 'CÃ´ng tÃ¡c thi Ä‘ua' }, ['theme', 'CÃ´ng tÃ¡c thi Ä‘ua']],
    'one paragraph of two': [
      { pledge: { items: [{ text: 'Thi đua.\nPhÃ¡t huy' }] } },
      ['pledge.items[0].text', 'PhÃ¡t huy'],
    ],
  },
});

test('mojibake offers the text that was meant', async () => {
  const [only] = await findings(mojibake, { theme: 'CÃ´ng tÃ¡c thi Ä‘ua' });
  expect(only?.hint).toContain('“Công tác thi đua”');
});
