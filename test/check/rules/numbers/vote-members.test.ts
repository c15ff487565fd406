import { voteMembers } from '../../../../src/check/rules/numbers/vote-members.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(voteMembers, {
  valid: {
    'all present': { vote: { totalMembers: 9, present: 9 } },
    'one absent who wrote': { vote: { totalMembers: 9, present: 8, written: 1 } },
    'how many there are is not known': { vote: { present: 9, written: 3 } },
    'no vote': {},
  },
  invalid: {
    'more present than there are': [{ vote: { totalMembers: 8, present: 9 } }, ['vote.present']],
    'present and writing together are more': [{ vote: { totalMembers: 8, present: 8, written: 1 } }, ['vote.written']],
    'told once': [{ vote: { totalMembers: 8, present: 9, written: 1 } }, ['vote.present']],
  },
});
