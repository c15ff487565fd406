import { datePadding } from '../../../../src/check/rules/form/date-padding.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(datePadding, {
  valid: {
    'a day below 10': { theme: 'ngày 07 tháng 4 năm 2023' },
    'January, February': { theme: 'ngày 15 tháng 01 năm 2026, ngày 03 tháng 02' },
    October: { theme: 'ngày 10 tháng 10' },
    'January alone': { theme: 'tháng 1 năm 2026, tháng 01 năm 2026' },
    'an amount of time': { theme: '6 tháng 4 ngày; trong 9 tháng 2023' },
    'no such day, told of elsewhere': { theme: 'ngày 9 tháng 14' },
  },
  invalid: {
    'a day without zero': [{ theme: 'Ngày 7 tháng 4 năm 2023' }, ['theme', 'Ngày 7 tháng 4 năm 2023']],
    'a month with one too many': [{ theme: 'ngày 07 tháng 04' }, ['theme', 'ngày 07 tháng 04']],
    'February without': [{ theme: 'ngày 15 tháng 2 năm 2026' }, ['theme', 'ngày 15 tháng 2 năm 2026']],
    'a month alone': [{ theme: 'trong tháng 09 năm 2026' }, ['theme', 'tháng 09 năm 2026']],
  },
});
