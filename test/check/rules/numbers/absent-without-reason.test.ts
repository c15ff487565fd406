import { absentWithoutReason } from '../../../../src/check/rules/numbers/absent-without-reason.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (attendance: readonly object[]) => ({ conference: { attendance } });

ruleCases(absentWithoutReason, {
  valid: {
    'a reason': says([{ unit: 'Sở Y tế', present: false, reason: 'đi công tác' }]),
    'somebody else came': says([
      { unit: 'Sở Y tế', present: false },
      { unit: 'Sở Y tế', name: 'B' },
    ]),
    'all came': says([{ unit: 'Sở Y tế' }]),
  },
  invalid: {
    'no reason': [says([{ unit: 'Sở Y tế', present: false }]), ['conference.attendance[0].reason']],
    'two units': [
      says([
        { unit: 'Sở Y tế', present: false },
        { unit: 'Sở Nội vụ', present: false },
      ]),
      ['conference.attendance[0].reason'],
      ['conference.attendance[1].reason'],
    ],
  },
});
