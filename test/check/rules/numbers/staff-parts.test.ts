import { staffParts } from '../../../../src/check/rules/numbers/staff-parts.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (staff: object) => ({ units: [{ name: 'Sở Y tế', staff }] });

ruleCases(staffParts, {
  valid: {
    'all are women and members': says({ total: 40, women: 40, partyMembers: 40 }),
    'the total is not known': says({ women: 40 }),
    'nothing known': {},
  },
  invalid: {
    'more women': [says({ total: 40, women: 45 }), ['units[0].staff.women']],
    'more of both': [
      says({ total: 40, women: 41, partyMembers: 42 }),
      ['units[0].staff.women'],
      ['units[0].staff.partyMembers'],
    ],
  },
});
