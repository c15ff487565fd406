import { expect, test } from '@jest/globals';
import { legacyTcvn3 } from '../../../../src/check/rules/language/legacy-tcvn3.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

const MOTTO = 'Céng hoµ x· héi chñ nghÜa ViÖt Nam';

ruleCases(legacyTcvn3, {
  valid: {
    Unicode: { theme: 'Cộng hoà xã hội chủ nghĩa Việt Nam' },
    VNI: { theme: 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam' },
    'foreign words and signs': { theme: 'Café số 5 § 3, São Paulo, 20 µm' },
    'one old word in Unicode': { theme: 'Cộng hoà x· hội' },
  },
  invalid: {
    'the motto': [{ theme: MOTTO }, ['theme', MOTTO]],
    'a short name': [{ place: 'B¾c Ninh' }, ['place', 'B¾c Ninh']],
    'one paragraph of two': [
      { pledge: { items: [{ text: `Thi đua yêu nước.\n${MOTTO}` }] } },
      ['pledge.items[0].text', MOTTO],
    ],
  },
});

test('legacy-tcvn3 offers the text in Unicode', async () => {
  const [only] = await findings(legacyTcvn3, { theme: MOTTO });
  expect(only?.hint).toContain('“Cộng hoà xã hội chủ nghĩa Việt Nam”');
});
