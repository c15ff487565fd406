import { decimalPoint } from '../../../../src/check/rules/numbers/decimal-point.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(decimalPoint, {
  valid: {
    'a comma': { theme: 'đạt 12,5% kế hoạch' },
    thousands: { theme: 'đạt 1.250% kế hoạch' },
    'thousands with a comma': { theme: 'đạt 1.250,5%' },
    'no share': { theme: 'mục 2.1; ngày 12.5; đạt 100%' },
    'commas before measures': { theme: 'đạt 97,5 điểm; 1,5 tỷ đồng; 2,5 km; gấp 1,5 lần; 0,125 ha; 1,286 tỷ đồng' },
    'thousands before measures': { theme: '1.286 tỷ đồng; 12.500 tấn; 1.250.000 lần; 10.000.000 ha; 2.500/3.000 điểm' },
    'parts of a text': {
      theme: 'Mục 2.1 điểm a; khoản 1.2 triệu tập; tiêu chí 1.2 điểm tối đa 10; theo 2.1 Điểm thưởng; nội dung 1.5 lần',
    },
    headings: { narrative: { yearEnd: { situation: '1.2 điểm mạnh\n2.3 triệu tập họp\n  3.1 lần đầu' } } },
    'times and days': {
      theme: 'lúc 8.30 giờ; ngày 12.5 ngành; Công nghiệp 4.0 lần thứ hai; 4.0 lần 2; Nghị quyết 1.2',
    },
    'a word that begins so': {
      theme: 'Giai đoạn 2021.2025 tỷ lệ hộ nghèo; Công nghiệp 4.0 tạo; theo 1.5 hai bên; 2.5 mô hình; 1.1 kmh; 2.5 tạo',
    },
    'a sentence between': { theme: 'Nhóm 12. 5% đạt' },
  },
  invalid: {
    'a point': [{ theme: 'đạt 12.5% kế hoạch' }, ['theme', '12.5']],
    'two places and a space': [{ theme: 'đạt 98.75 %, tăng 0.5%' }, ['theme', '98.75'], ['theme', '0.5']],
    points: [{ theme: 'đạt 97.5 điểm, trừ 0.25 điểm' }, ['theme', '97.5'], ['theme', '0.25']],
    'a sum': [{ theme: 'tổng số 97.5 điểm, điểm 98.25 điểm' }, ['theme', '97.5'], ['theme', '98.25']],
    'points of a hundred': [{ theme: 'đạt 97.5/100 điểm' }, ['theme', '97.5']],
    money: [{ theme: 'thu 1.5 tỷ đồng, chi 1250.75 triệu đồng' }, ['theme', '1.5'], ['theme', '1250.75']],
    'lengths and areas': [
      { theme: '2.5 km đường; 0.125 ha; 1.25 m2; gấp 1.5 lần; 3.5 tấn' },
      ['theme', '2.5'],
      ['theme', '0.125'],
      ['theme', '1.25'],
      ['theme', '1.5'],
      ['theme', '3.5'],
    ],
    'a share at the head of a line': [{ theme: '12.5% số hộ' }, ['theme', '12.5']],
    'in brackets': [{ theme: '7/8 đơn vị (87.5%)' }, ['theme', '87.5']],
  },
});
