import { impossibleDate } from '../../../../src/check/rules/form/impossible-date.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(impossibleDate, {
  valid: {
    'the last days of months': { theme: 'ngày 31 tháng 3, ngày 30 tháng 4 năm 2026, 29/02/2024' },
    'the 29th of February of some year': { theme: 'ngày 29 tháng 02' },
    'a range of days': { theme: 'ngày 30-31 tháng 3; từ ngày 23-25/3/2023' },
    'an amount of time': { theme: '6 tháng 24 ngày, 12 tháng 15 ngày' },
    'a number of a paper': { theme: 'số 45/13/2023, 98/2023/NĐ-CP' },
  },
  invalid: {
    'the 31st of April': [{ theme: 'trước ngày 31 tháng 4 năm 2026' }, ['theme', 'ngày 31 tháng 4 năm 2026']],
    'the 32nd': [{ theme: 'ngày 32 tháng 3' }, ['theme', 'ngày 32 tháng 3']],
    'no leap year': [{ theme: 'ngày 29 tháng 02 năm 2023' }, ['theme', 'ngày 29 tháng 02 năm 2023']],
    'the 13th month': [{ theme: 'tháng 13 năm 2023' }, ['theme', 'tháng 13 năm 2023']],
    'in figures': [{ theme: 'ngày 31/4/2026; 30-02-2023' }, ['theme', '31/4/2026'], ['theme', '30-02-2023']],
    'without year': [{ theme: 'Sáng 31/6, Khối họp' }, ['theme', '31/6']],
  },
});
