import { showOfHands } from '../../../../src/check/rules/numbers/show-of-hands.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (form: string | undefined, agree: number) => ({
  yearEndConference: { attendance: [{ unit: 'Sở Y tế' }, { unit: 'Sở Nội vụ', present: false }] },
  election: { form, candidates: [{ unit: 'Sở Y tế', role: 'chair', agree }] },
});

ruleCases(showOfHands, {
  valid: {
    'all who came': says('biểu quyết', 1),
    'ballots of the absent': says('bỏ phiếu', 2),
    'unsaid how': says(undefined, 2),
    'nobody knows who came': { election: says('biểu quyết', 2).election },
  },
  invalid: {
    'one more than came': [says('Biểu quyết giơ tay', 2), ['election.candidates[0].agree']],
  },
});
