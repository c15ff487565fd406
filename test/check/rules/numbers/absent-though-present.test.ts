import { absentThoughPresent } from '../../../../src/check/rules/numbers/absent-though-present.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (member: object) => ({ halfYearConference: { attendance: [{ unit: 'Sở Y tế', ...member }] } });

ruleCases(absentThoughPresent, {
  valid: {
    absent: says({ present: false, reason: 'đi công tác' }),
    present: says({ present: true }),
  },
  invalid: {
    unsaid: [says({ reason: 'đi công tác' }), ['halfYearConference.attendance[0].present']],
    'said to be present': [says({ present: true, reason: 'ốm' }), ['halfYearConference.attendance[0].present']],
  },
});
