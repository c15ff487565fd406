import { votesBelowThreshold } from '../../../../src/check/rules/numbers/votes-below-threshold.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (vote: object, agree: number, more: object = {}) => ({
  vote,
  recommendations: [{ award: 'BKT', unit: 'Sở Y tế', stage: 'recommended', agree, ...more }],
});

ruleCases(votesBelowThreshold, {
  valid: {
    'just enough': says({ totalMembers: 10, threshold: 80 }, 8),
    'enough of those present': says({ totalMembers: 10, present: 8, threshold: 80, base: 'present' }, 7),
    'not recommended': says({ totalMembers: 10, threshold: 80 }, 7, { stage: 'registered' }),
    'no threshold': says({ totalMembers: 10 }, 1),
    'nobody knows of how many': says({ threshold: 80 }, 1),
    'of another year': says({ totalMembers: 10, threshold: 80 }, 7, { year: 2021 }),
  },
  invalid: {
    'one vote short': [says({ totalMembers: 9, threshold: 80 }, 7), ['recommendations[0].agree']],
    'enough of valid ballots, not of all members': [
      says({ totalMembers: 10, valid: 8, threshold: 80 }, 7),
      ['recommendations[0].agree'],
    ],
    'agreed by the bloc': [
      says({ totalMembers: 10, threshold: 80 }, 7, { stage: 'reviewed' }),
      ['recommendations[0].agree'],
    ],
    'of valid ballots, which two other counts give': [
      says({ returned: 9, invalid: 1, threshold: 80, base: 'valid' }, 6),
      ['recommendations[0].agree'],
    ],
  },
});
