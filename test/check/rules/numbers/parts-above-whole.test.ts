import { partsAboveWhole } from '../../../../src/check/rules/numbers/parts-above-whole.js';
import { ruleCases } from '../../../support/rule-cases.js';

const criteria = (...maxima: readonly number[]) =>
  maxima.map((max, index) => ({ code: `1.${index + 1}`, content: `Tiêu chí ${index + 1}`, max }));
const says = (group: object) => ({ scoring: { groups: [{ content: 'Nhiệm vụ chính trị', ...group }] } });

ruleCases(partsAboveWhole, {
  valid: {
    'they add up': says({ max: 70, criteria: criteria(40, 30) }),
    less: says({ max: 80, criteria: criteria(40, 30) }),
    'no maximum of the group': says({ criteria: criteria(40, 30) }),
    'a bonus has a ceiling': says({ kind: 'bonus', max: 5, criteria: criteria(3, 4) }),
    fractions: says({ max: 0.3, criteria: criteria(0.1, 0.2) }),
  },
  invalid: {
    'criteria above their group': [says({ max: 60, criteria: criteria(40, 30) }), ['scoring.groups[0].max']],
    'parts above their criterion': [
      says({ criteria: [{ code: '1', content: 'Tiêu chí 1', max: 20, parts: criteria(15, 10) }] }),
      ['scoring.groups[0].criteria[0].max'],
    ],
    'one bonus above the ceiling': [
      says({ kind: 'bonus', max: 5, criteria: criteria(3, 6) }),
      ['scoring.groups[0].max'],
    ],
  },
});
