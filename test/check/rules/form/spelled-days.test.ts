import { spelledDays } from '../../../../src/check/rules/form/spelled-days.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(spelledDays, {
  valid: {
    'as they should be': { theme: 'sáng thứ Hai, Cách mạng tháng Tám' },
    'an order': { theme: 'năm thứ hai, lần thứ ba, Phần thứ tư, ngày thứ bảy' },
    'the tenth month': { theme: 'mười tháng tám ngày' },
  },
  invalid: {
    'after the time of day': [{ theme: 'sáng thứ hai' }, ['theme', 'thứ hai']],
    'before the date': [{ theme: 'Thứ sáu, ngày 07 tháng 4' }, ['theme', 'Thứ sáu']],
    'every week': [{ theme: 'họp thứ hai hằng tuần' }, ['theme', 'thứ hai']],
    'before Sunday': [{ theme: 'thứ bảy, chủ nhật' }, ['theme', 'thứ bảy']],
    'the revolution': [{ theme: 'Cách mạng tháng tám' }, ['theme', 'Cách mạng tháng tám']],
  },
});
