import { expect, test } from '@jest/globals';
import { legacyVni } from '../../../../src/check/rules/language/legacy-vni.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

const MOTTO = 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam';

ruleCases(legacyVni, {
  valid: {
    Unicode: { theme: 'Cộng hòa xã hội chủ nghĩa Việt Nam' },
    TCVN3: { theme: 'Céng hoµ x· héi chñ nghÜa ViÖt Nam' },
    'foreign words': { theme: 'Müller, Noël, España' },
    'one old word in Unicode': { theme: 'Cộng hoøa xã hội' },
  },
  invalid: {
    'the motto': [{ theme: MOTTO }, ['theme', MOTTO]],
    'in capitals': [{ theme: 'ÑAÛNG COÄNG SAÛN' }, ['theme', 'ÑAÛNG COÄNG SAÛN']],
    'two words': [{ theme: 'nhaân daân' }, ['theme', 'nhaân daân']],
  },
});

test('legacy-vni offers the text in Unicode', async () => {
  const [only] = await findings(legacyVni, { theme: MOTTO });
  expect(only?.hint).toContain('“Cộng hòa xã hội chủ nghĩa Việt Nam”');
});
