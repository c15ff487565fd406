import { scoreAboveMaximum } from '../../../../src/check/rules/numbers/score-above-maximum.js';
import { ruleCases } from '../../../support/rule-cases.js';

const groups = [
  {
    content: 'Nhiệm vụ',
    criteria: [
      { code: '1', content: 'Hoàn thành kế hoạch', max: 20 },
      { code: '2', content: 'Chuyển đổi số', max: 10, parts: [{ code: '2.1', content: 'Ký số', max: 5 }] },
    ],
  },
  { content: 'Điểm trừ', kind: 'penalty', criteria: [{ code: '3', content: 'Nộp chậm', max: 3 }] },
];
const says = (entry: object) => ({ scoring: { groups }, scores: [{ unit: 'Sở Y tế', entries: [entry] }] });

ruleCases(scoreAboveMaximum, {
  valid: {
    'all points': says({ criterion: '1', self: 20, cross: 20, verified: 20 }),
    'no points': says({ criterion: '1' }),
    'a part': says({ criterion: '2.1', self: 5 }),
  },
  invalid: {
    'half a point more': [says({ criterion: '1', self: 20.5 }), ['scores[0].entries[0].self']],
    'in two columns': [
      says({ criterion: '1', self: 20, cross: 21, verified: 22 }),
      ['scores[0].entries[0].cross'],
      ['scores[0].entries[0].verified'],
    ],
    'a part with more than its own': [says({ criterion: '2.1', self: 8 }), ['scores[0].entries[0].self']],
    'a penalty': [says({ criterion: '3', verified: 4 }), ['scores[0].entries[0].verified']],
  },
});
