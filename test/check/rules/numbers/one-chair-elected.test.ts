import { oneChairElected } from '../../../../src/check/rules/numbers/one-chair-elected.js';
import { ruleCases } from '../../../support/rule-cases.js';

const units = Array.from({ length: 8 }, (_, index) => ({ name: `Sở số ${index}` }));
const says = (one: number, other: number, role = 'chair') => ({
  units,
  election: {
    candidates: [
      { unit: 'Sở số 1', role: 'chair', agree: one },
      { unit: 'Sở số 2', role, agree: other },
    ],
  },
});

ruleCases(oneChairElected, {
  valid: {
    'each chose one': says(5, 3),
    'one is put up as vice chair': says(7, 5, 'viceChair'),
    'one unit, listed twice': {
      units,
      election: {
        candidates: [
          { unit: 'Sở số 1', role: 'chair', agree: 7 },
          { unit: 'Sở số 1', role: 'chair', agree: 7 },
        ],
      },
    },
    'not all units are known': { ...says(7, 5), unitsComplete: false },
  },
  invalid: {
    'more than there are': [says(7, 5), ['election.candidates']],
    'more than members': [{ ...says(5, 3), vote: { totalMembers: 7 } }, ['election.candidates']],
  },
});
