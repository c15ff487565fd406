import { personOfAnotherUnit } from '../../../../src/check/rules/numbers/person-of-another-unit.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (unit: string | undefined, position: string) => ({
  recommendations: [{ award: 'LDTT', subject: 'individual', unit, person: { name: 'Lê Thị D', position } }],
});

ruleCases(personOfAnotherUnit, {
  valid: {
    'of its own unit': says('Sở Y tế', 'Chuyên viên Sở Y tế'),
    'no unit named': says('Sở Y tế', 'Chuyên viên Phòng Tổ chức'),
    'no unit given': says(undefined, 'Chuyên viên Sở Nội vụ'),
    'both are named': says('Sở Y tế', 'Chuyên viên Sở Y tế, biệt phái Sở Nội vụ'),
  },
  invalid: {
    another: [says('Sở Y tế', 'Chuyên viên Sở Nội vụ'), ['recommendations[0].person.position']],
    'in capitals': [says('Sở Nội vụ', 'PHÓ GIÁM ĐỐC SỞ Y TẾ'), ['recommendations[0].person.position']],
  },
});
