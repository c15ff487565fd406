import { expect, test } from '@jest/globals';
import { notNfc } from '../../../../src/check/rules/language/not-nfc.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

const APART = 'ố'.normalize('NFD');

ruleCases(notNfc, {
  valid: {
    'composed letters': { theme: 'Thi đua yêu nước', place: 'Nam Định' },
    'plain letters': { theme: 'Thi' },
  },
  invalid: {
    'decomposed letters': [{ theme: `Kh${APART}i thi đua` }, ['theme', APART]],
    'half decomposed, as Windows 1258 does': [{ theme: 'Viê\u0323t Nam' }, ['theme', 'ê\u0323']],
    'in many fields, told once': [{ theme: `Kh${APART}i`, place: 'Nam Định'.normalize('NFD') }, ['theme', APART]],
  },
});

test('not-nfc counts the fields', async () => {
  const [only] = await findings(notNfc, { theme: `Kh${APART}i`, place: 'Nam Định'.normalize('NFD') });
  expect(only?.message).toContain('và ở 1 mục khác');
});
