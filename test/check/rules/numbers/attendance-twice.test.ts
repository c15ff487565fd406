import { attendanceTwice } from '../../../../src/check/rules/numbers/attendance-twice.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (second: object) => ({ conference: { attendance: [{ unit: 'Sở Y tế', name: 'Lê Thị D' }, second] } });

ruleCases(attendanceTwice, {
  valid: {
    'two persons of one unit': says({ unit: 'Sở Y tế', name: 'Trần Văn C' }),
    'the head is absent, another came': says({ unit: 'Sở Y tế', name: 'Trần Văn C', present: false }),
    'of one name in two units': says({ unit: 'Sở Nội vụ', name: 'Lê Thị D' }),
  },
  invalid: {
    'one person twice': [says({ unit: 'so-y-te', name: 'Lê Thị D' }), ['conference.attendance[1]']],
    'one unit twice, nobody named': [
      { conference: { attendance: [{ unit: 'Sở Y tế' }, { unit: 'Sở Nội vụ' }, { unit: 'Sở Y tế' }] } },
      ['conference.attendance[2]'],
    ],
  },
});
