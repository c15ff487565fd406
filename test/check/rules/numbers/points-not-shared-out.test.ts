import { pointsNotSharedOut } from '../../../../src/check/rules/numbers/points-not-shared-out.js';
import { ruleCases } from '../../../support/rule-cases.js';

const criteria = (...maxima: readonly number[]) =>
  maxima.map((max, index) => ({ code: `1.${index + 1}`, content: `Tiêu chí ${index + 1}`, max }));
const says = (group: object) => ({ scoring: { groups: [{ content: 'Nhiệm vụ chính trị', ...group }] } });

ruleCases(pointsNotSharedOut, {
  valid: {
    'they add up': says({ max: 70, criteria: criteria(40, 30) }),
    'more, which is told of elsewhere': says({ max: 60, criteria: criteria(40, 30) }),
    'no criteria yet': says({ max: 60 }),
    'a penalty': says({ kind: 'penalty', max: 10, criteria: criteria(5) }),
  },
  invalid: {
    'ten are left': [says({ max: 60, criteria: criteria(30, 20) }), ['scoring.groups[0].max']],
    'of a criterion': [
      says({ max: 20, criteria: [{ code: '1', content: 'Tiêu chí 1', max: 20, parts: criteria(15, 4.5) }] }),
      ['scoring.groups[0].criteria[0].max'],
    ],
  },
});
