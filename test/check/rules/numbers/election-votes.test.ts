import { electionVotes } from '../../../../src/check/rules/numbers/election-votes.js';
import { ruleCases } from '../../../support/rule-cases.js';

const units = Array.from({ length: 8 }, (_, index) => ({ name: `Sở số ${index}` }));
const says = (agree: number | undefined) => ({
  units,
  election: { candidates: [{ unit: 'Sở số 1', role: 'chair', agree }] },
});

ruleCases(electionVotes, {
  valid: {
    'all units': says(8),
    'members are not units': { ...says(12), vote: { totalMembers: 16 } },
    'not all units are known': { ...says(9), unitsComplete: false },
    'no count': says(undefined),
  },
  invalid: {
    'one more than units': [says(9), ['election.candidates[0].agree']],
    'more than members': [{ ...says(8), vote: { totalMembers: 7 } }, ['election.candidates[0].agree']],
  },
});
