import { crossDiffers } from '../../../../src/check/rules/numbers/cross-differs.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (self: number, cross: number | undefined) => ({
  scoring: { groups: [{ content: 'Nhóm', criteria: [{ code: '1', content: 'Ý', max: 100 }] }] },
  scores: [{ unit: 'Sở Y tế', entries: [{ criterion: '1', self, cross }] }],
});

ruleCases(crossDiffers, {
  valid: {
    'the same': says(98, 98),
    'as much as may be': says(98, 93),
    'not scored yet': says(98, undefined),
    'ten, as here': { ...says(98, 90), checks: { 'cross-differs': { parameters: { most: 10 } } } },
  },
  invalid: {
    'eight points less': [says(98, 90), ['scores[0].entries']],
    more: [says(80, 85.5), ['scores[0].entries']],
  },
});
