import { scoreReason } from '../../../../src/check/rules/numbers/score-reason.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (points: object) => ({
  scoring: { groups: [{ content: 'Nhóm', criteria: [{ code: '1.2', content: 'Chất lượng tham mưu', max: 20 }] }] },
  scores: [{ unit: 'Sở Y tế', entries: [{ criterion: '1.2', ...points }] }],
});

ruleCases(scoreReason, {
  valid: {
    'nothing changed': says({ self: 20, cross: 19, verified: 20 }),
    'a reason': says({ self: 20, verified: 19.5, reason: 'Một báo cáo chậm' }),
    'above the maximum': says({ self: 20.5, verified: 20 }),
    'settled above the maximum': says({ self: 20, verified: 21 }),
    'not settled yet': says({ self: 20, cross: 19 }),
  },
  invalid: {
    less: [says({ self: 20, verified: 19.5 }), ['scores[0].entries[0].reason']],
    more: [says({ self: 18, cross: 19, verified: 19 }), ['scores[0].entries[0].reason']],
  },
});
