import { pointsAboveLimit } from '../../../../src/check/rules/numbers/points-above-limit.js';
import { ruleCases } from '../../../support/rule-cases.js';

const PARTS = [
  { code: '1a', content: 'Xuất sắc', max: 10 },
  { code: '1b', content: 'Tốt', max: 8 },
];
const says = (one: number, other: number | undefined) => ({
  scoring: {
    groups: [
      {
        content: 'Điểm thưởng',
        kind: 'bonus',
        max: 5,
        criteria: [
          { code: '1', content: 'Có sáng kiến', max: 5 },
          { code: '2', content: 'Có mô hình mới', max: 4 },
        ],
      },
    ],
  },
  scores: [
    {
      unit: 'Sở Y tế',
      entries: [
        { criterion: '1', self: one },
        { criterion: '2', self: other },
      ],
    },
  ],
});

ruleCases(pointsAboveLimit, {
  valid: {
    'up to the ceiling': says(3, 2),
    'one criterion alone above it is told of elsewhere': says(6, 0),
    'one is not scored': says(4, undefined),
  },
  invalid: {
    'above the ceiling': [says(3, 4), ['scores[0].entries']],
    'parts above their criterion': [
      {
        scoring: {
          groups: [{ content: 'Nhóm', criteria: [{ code: '1', content: 'Tiêu chí', max: 10, parts: PARTS }] }],
        },
        scores: [
          {
            unit: 'Sở Y tế',
            entries: [
              { criterion: '1a', verified: 10 },
              { criterion: '1b', verified: 0.5 },
            ],
          },
        ],
      },
      ['scores[0].entries'],
    ],
  },
});
