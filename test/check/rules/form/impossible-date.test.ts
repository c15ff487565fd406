import { impossibleDate } from '../../../../src/check/rules/form/impossible-date.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(impossibleDate, {
  valid: {
    'the last days of months': { theme: 'ngày 31 tháng 3, ngày 30 tháng 4 năm 2026, 29/02/2024' },
    'the 29th of February of some year': { theme: 'ngày 29 tháng 02' },
    'a range of days': { theme: 'ngày 30-31 tháng 3; từ ngày 23-25/3/2023' },
    'an amount of time': { theme: '6 tháng 24 ngày, 12 tháng 15 ngày' },
    'the thirteenth pay': {
      theme:
        'chi lương tháng 13 năm 2026 trước Tết; tiền thưởng tháng 13 năm 2025; lương, thưởng tháng 13 năm 2026. ' +
        'Thu nhập tăng thêm tháng 13 năm 2026 được chi theo quy chế; tháng 13 năm 2026 (lương tháng thứ mười ba)',
    },
    'days of the lunar calendar': {
      theme:
        'từ ngày 28 đến ngày 30 tháng 02 âm lịch năm Bính Ngọ; ngày 30 tháng 2 (âm lịch); ngày 30/02 âm lịch. ' +
        'Ngày 30 tháng 02 năm Bính Ngọ; âm lịch là ngày 30 tháng 02; ngày 30/02/2026 âm lịch; ngày 30/02 (AL); ' +
        'tức ngày 30 tháng 02 âm lịch; từ ngày 30 tháng 02 đến hết ngày 10 tháng 3 âm lịch; ngày 30 tháng 2 năm 2026 âm lịch',
    },
    'an address': { theme: 'hẻm 30/2/2026 đường Trần Hưng Đạo; ngõ 31/6/2026' },
    'a number of a paper': { theme: 'số 45/13/2023, 98/2023/NĐ-CP' },
  },
  invalid: {
    'the 31st of April': [{ theme: 'trước ngày 31 tháng 4 năm 2026' }, ['theme', 'ngày 31 tháng 4 năm 2026']],
    'the 32nd': [{ theme: 'ngày 32 tháng 3' }, ['theme', 'ngày 32 tháng 3']],
    'no leap year': [{ theme: 'ngày 29 tháng 02 năm 2023' }, ['theme', 'ngày 29 tháng 02 năm 2023']],
    'the 13th month': [{ theme: 'tháng 13 năm 2023' }, ['theme', 'tháng 13 năm 2023']],
    'a thirteenth month nobody pays': [
      { theme: 'Nộp báo cáo trong tháng 13 năm 2026. Chi lương đúng hạn.' },
      ['theme', 'tháng 13 năm 2026'],
    ],
    'a day of the thirteenth month': [{ theme: 'chi lương ngày 05 tháng 13' }, ['theme', 'ngày 05 tháng 13']],
    'no day of the lunar calendar either': [{ theme: 'ngày 31 tháng 4 âm lịch' }, ['theme', 'ngày 31 tháng 4']],
    'a solar day beside its lunar day': [
      { theme: 'ngày 30 tháng 02 năm 2026 (tức ngày 13 tháng Giêng âm lịch)' },
      ['theme', 'ngày 30 tháng 02 năm 2026'],
    ],
    'a lunar day in the next sentence': [
      { theme: 'Ngày 30 tháng 02 họp. Lễ hội tính theo âm lịch.' },
      ['theme', 'Ngày 30 tháng 02'],
    ],
    'in figures': [{ theme: 'ngày 31/4/2026; 30-02-2023' }, ['theme', '31/4/2026'], ['theme', '30-02-2023']],
    'without year': [{ theme: 'Sáng 31/6, Khối họp' }, ['theme', '31/6']],
  },
});
