import { presentDiffers } from '../../../../src/check/rules/numbers/present-differs.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (vote: object) => ({
  yearEndConference: { attendance: [{ unit: 'Sở Y tế' }, { unit: 'Sở Nội vụ', present: false }] },
  vote,
});

ruleCases(presentDiffers, {
  valid: {
    'the same': says({ totalMembers: 2, present: 1 }),
    'one is no unit, and who came is not known': { ...says({ totalMembers: 3, present: 2 }), yearEndConference: {} },
    'the list does not name all': {
      ...says({ totalMembers: 3, present: 1 }),
      yearEndConference: { attendance: [{ unit: 'Sở Y tế' }] },
    },
    'members are not units': says({ totalMembers: 5, present: 3 }),
    'not counted': says({ totalMembers: 2 }),
    'not all units are known': { ...says({ totalMembers: 2, present: 2 }), unitsComplete: false },
  },
  invalid: {
    'one more at the vote': [says({ totalMembers: 2, present: 2 }), ['vote.present']],
    'one more in all': [says({ totalMembers: 3, present: 1 }), ['vote.totalMembers']],
  },
});
