import { pointsAboveScale } from '../../../../src/check/rules/numbers/points-above-scale.js';
import { ruleCases } from '../../../support/rule-cases.js';

const bonus = {
  scoring: {
    groups: [{ content: 'Điểm thưởng', kind: 'bonus', criteria: [{ code: 'A', content: 'Mô hình', max: 5 }] }],
  },
};

ruleCases(pointsAboveScale, {
  valid: {
    'on the scale': { theme: 'Sở Y tế đạt 98,5/100 điểm; 100/100 điểm; tổng 985/1.000 điểm, 985,5/1000 điểm.' },
    'with extra points': { theme: 'Đạt 103/100 điểm, kể cả điểm thưởng. Có 02 điểm cộng nên đạt 102/100 điểm.' },
    'where the table has extra points': { theme: 'Đạt 103/100 điểm.', ...bonus },
    'a day': { theme: 'Ngày 20/11 điểm lại kết quả; sáng 25/12 điểm cầu tại Sở; ngày 30/4, 19/5 điểm.' },
    'other points': { theme: 'Có 120/100 điểm cầu tham dự, vượt; 30/20 điểm trường; 45/40 điểm sáng văn hóa.' },
    'a paper': { theme: 'Công văn số 1200/100-SNV; Quyết định số 120/2026 điểm 2.' },
    'of nothing': { theme: '15/0 điểm' },
  },
  invalid: {
    'above it': [{ theme: 'Sở Y tế đạt 120/100 điểm.' }, ['theme', '120/100 điểm']],
    'with decimals': [{ theme: 'Tổng điểm 101,5/100 điểm, xếp thứ nhất' }, ['theme', '101,5/100 điểm']],
    'of a thousand': [
      { theme: 'được 1.050/1.000 điểm và 1020/1000 điểm.' },
      ['theme', '1.050/1.000 điểm'],
      ['theme', '1020/1000 điểm'],
    ],
  },
});
