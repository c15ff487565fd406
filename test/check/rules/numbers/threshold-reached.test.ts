import { thresholdReached } from '../../../../src/check/rules/numbers/threshold-reached.js';
import { ruleCases } from '../../../support/rule-cases.js';

const VOTE = { totalMembers: 9, threshold: 80 };
const says = (agree: number | undefined, more: object = {}) => ({
  vote: VOTE,
  recommendations: [{ award: 'BKT', unit: 'Sở Y tế', stage: 'registered', agree, ...more }],
});

ruleCases(thresholdReached, {
  valid: {
    recommended: says(9, { stage: 'recommended' }),
    'not enough votes': says(7),
    'no votes known': says(undefined),
    'no place left': {
      ...says(9),
      vote: { ...VOTE, choices: [{ award: 'BKT', most: 1 }] },
      recommendations: [...says(9).recommendations, { award: 'BKT', unit: 'Sở Nội vụ', agree: 9 }],
    },
  },
  invalid: {
    'a candidate only': [says(9), ['recommendations[0].stage']],
    'a place is left': [
      { ...says(8), vote: { ...VOTE, choices: [{ award: 'BKT', most: 2 }] } },
      ['recommendations[0].stage'],
    ],
  },
});
