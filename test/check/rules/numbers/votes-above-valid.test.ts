import { votesAboveValid } from '../../../../src/check/rules/numbers/votes-above-valid.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (vote: object, agree: number, more: object = {}) => ({
  vote,
  recommendations: [{ award: 'BKT', unit: 'Sở Y tế', agree, ...more }],
});

ruleCases(votesAboveValid, {
  valid: {
    'all agree': says({ valid: 9 }, 9),
    'known by what came back and was invalid': says({ returned: 9, invalid: 1 }, 8),
    'who wrote is counted apart': says({ present: 8, written: 1, issued: 8, returned: 8, valid: 8 }, 9),
    'of another year': says({ valid: 8 }, 9, { year: 2021 }),
    'nothing was counted': says({}, 9),
    'ballots that contradict each other': says({ issued: 9, returned: 9, valid: 8, invalid: 0 }, 9),
    'more valid than came back': says({ returned: 7, valid: 8 }, 9),
  },
  invalid: {
    'one more than valid': [says({ valid: 8 }, 9), ['recommendations[0].agree']],
    'one ballot was invalid': [says({ returned: 9, valid: 8, invalid: 1 }, 9), ['recommendations[0].agree']],
    'more than came back': [says({ returned: 8 }, 9), ['recommendations[0].agree']],
    'more than members': [says({ totalMembers: 8 }, 9), ['recommendations[0].agree']],
    'who wrote is among the ballots': [
      says({ present: 8, written: 1, issued: 9, returned: 9, valid: 9 }, 10),
      ['recommendations[0].agree'],
    ],
    'more than valid and written': [
      says({ present: 8, written: 1, issued: 8, returned: 8, valid: 8 }, 10),
      ['recommendations[0].agree'],
    ],
    'of a person': [
      says({ valid: 8 }, 9, { award: 'LDTT', subject: 'individual', person: { name: 'Lê Thị D' } }),
      ['recommendations[0].agree'],
    ],
  },
});
