import { copyForMember } from '../../../../src/check/rules/numbers/copy-for-member.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(copyForMember, {
  valid: {
    'for the council': { copies: [{ recipient: 'Hội đồng Thi đua - Khen thưởng tỉnh' }] },
    'for an office of a unit': { copies: [{ recipient: 'Sở Nội vụ (Phòng Thi đua, khen thưởng)' }] },
  },
  invalid: {
    'by name': [{ copies: [{ recipient: 'Sở Y tế' }] }, ['copies[0].recipient']],
    'in capitals': [{ copies: [{ recipient: 'SỞ Y TẾ', count: 2 }] }, ['copies[0].recipient']],
  },
});
