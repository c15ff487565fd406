import { tiedUnits } from '../../../../src/check/rules/numbers/tied-units.js';
import { ruleCases } from '../../../support/rule-cases.js';

const units = [{ name: 'Sở Nội vụ' }, { name: 'Sở Y tế' }, { name: 'Sở Tài chính' }];
const says = (...points: readonly (number | undefined)[]) => ({
  units,
  scoring: { groups: [{ content: 'Nhóm', criteria: [{ code: '1', content: 'Ý', max: 100 }] }] },
  scores: points.map((verified, index) => ({ unit: units[index]?.name, entries: [{ criterion: '1', verified }] })),
});

ruleCases(tiedUnits, {
  valid: {
    'all different': says(98, 97.5, 96),
    'not all are known': says(98, 98, undefined),
  },
  invalid: {
    'two share a place': [says(98, 97.5, 97.5), ['scores']],
    'all share one': [says(98, 98, 98), ['scores']],
  },
});
