import { registrationNotRequired } from '../../../../src/check/rules/awards/registration-not-required.js';
import { ruleCases } from '../../../support/rule-cases.js';

const WRONG = 'không đăng ký thi đua thì không được xét';
const clause = (text: string) => ({
  charter: [{ heading: 'Quy định chung', articles: [{ heading: 'Khen thưởng', clauses: [{ text }] }] }],
});
const AT = 'charter[0].articles[0].clauses[0].text';

ruleCases(registrationNotRequired, {
  valid: {
    'points are taken off': clause('Đơn vị không đăng ký thi đua bị trừ 02 điểm.'),
    'two sentences': clause('Có đơn vị không đăng ký. Khối không xét việc này.'),
    'who does not sign up for a talk': clause('Đơn vị chưa đăng ký phát biểu thì báo lại.'),
    registered: clause('Đơn vị đăng ký rồi không được đề nghị thêm.'),
  },
  invalid: {
    'no award without it': [clause(`Đơn vị ${WRONG} khen thưởng.`), [AT, WRONG]],
    'in other words': [
      clause('Tập thể chưa đăng kí danh hiệu, không xem xét.'),
      [AT, 'chưa đăng kí danh hiệu, không xem xét'],
    ],
    'as a Mac types it': [clause(`Đơn vị ${WRONG} khen thưởng.`.normalize('NFD')), [AT, WRONG.normalize('NFD')]],
  },
});
