import { voteQuorum } from '../../../../src/check/rules/numbers/vote-quorum.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(voteQuorum, {
  valid: {
    'just enough': { vote: { totalMembers: 10, present: 8 } },
    'more than there are': { vote: { totalMembers: 10, present: 12 } },
    'nobody counted': { vote: { totalMembers: 10 } },
    'no members': { vote: { totalMembers: 0, present: 0 } },
    'two thirds do here': {
      vote: { totalMembers: 9, present: 6 },
      checks: { 'vote-quorum': { parameters: { least: 66.6 } } },
    },
  },
  invalid: {
    'one short': [{ vote: { totalMembers: 10, present: 7 } }, ['vote.present']],
    'writing is not being there': [{ vote: { totalMembers: 10, present: 7, written: 3 } }, ['vote.present']],
    'all must come here': [
      { vote: { totalMembers: 10, present: 9 }, checks: { 'vote-quorum': { parameters: { least: 100 } } } },
      ['vote.present'],
    ],
  },
});
