import { expect, test } from '@jest/globals';
import { votesBelowThreshold } from '../../../../src/check/rules/numbers/votes-below-threshold.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

const says = (vote: object, agree: number, more: object = {}) => ({
  vote,
  recommendations: [{ award: 'BKT', unit: 'Sở Y tế', stage: 'recommended', agree, ...more }],
});

ruleCases(votesBelowThreshold, {
  valid: {
    'just enough': says({ totalMembers: 10, threshold: 80 }, 8),
    'enough of those present': says({ totalMembers: 10, present: 8, threshold: 80, base: 'present' }, 7),
    'two thirds, cut to two decimals': says({ totalMembers: 6, threshold: 66.67 }, 4),
    'two thirds, cut to one decimal': says({ totalMembers: 6, threshold: 66.7 }, 4),
    'two thirds, rounded down': says({ totalMembers: 6, threshold: 66.6 }, 4),
    'two thirds, as spreadsheets keep them': says({ totalMembers: 9, threshold: 66.66666666666667 }, 6),
    'seven of eight': says({ totalMembers: 8, threshold: 87.5 }, 7),
    'not recommended': says({ totalMembers: 10, threshold: 80 }, 7, { stage: 'registered' }),
    'no threshold': says({ totalMembers: 10 }, 1),
    'nobody knows of how many': says({ threshold: 80 }, 1),
    'of another year': says({ totalMembers: 10, threshold: 80 }, 7, { year: 2021 }),
  },
  invalid: {
    'one vote short': [says({ totalMembers: 9, threshold: 80 }, 7), ['recommendations[0].agree']],
    'two thirds of a whole number': [says({ totalMembers: 6, threshold: 67 }, 4), ['recommendations[0].agree']],
    'rounded to the whole number only': [says({ totalMembers: 34, threshold: 80 }, 27), ['recommendations[0].agree']],
    'one vote short of two thirds': [says({ totalMembers: 6, threshold: 66.67 }, 3), ['recommendations[0].agree']],
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

test.each([
  [{ totalMembers: 6, threshold: 66.67 }, 3, 'bằng 50%, chưa đạt 66,67%'],
  [{ totalMembers: 6, threshold: 66.68 }, 4, 'bằng 66,67%, chưa đạt 66,68%'],
  [{ totalMembers: 6, threshold: 67 }, 4, 'bằng 66,7%, chưa đạt 67%'],
  [{ totalMembers: 10_000, threshold: 80 }, 7999, 'bằng 79,99%, chưa đạt 80%'],
])('the two shares of %j differ to the eye', async (vote, agree, words) => {
  const [found] = await findings(votesBelowThreshold, says(vote, agree));
  expect(found?.message).toContain(words);
});
