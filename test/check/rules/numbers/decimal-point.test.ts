import { decimalPoint } from '../../../../src/check/rules/numbers/decimal-point.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(decimalPoint, {
  valid: {
    'a comma': { theme: 'đạt 12,5% kế hoạch' },
    thousands: { theme: 'đạt 1.250% kế hoạch' },
    'thousands with a comma': { theme: 'đạt 1.250,5%' },
    'no share': { theme: 'mục 2.1; ngày 12.5; đạt 100%' },
    'a sentence between': { theme: 'Nhóm 12. 5% đạt' },
  },
  invalid: {
    'a point': [{ theme: 'đạt 12.5% kế hoạch' }, ['theme', '12.5']],
    'two places and a space': [{ theme: 'đạt 98.75 %, tăng 0.5%' }, ['theme', '98.75'], ['theme', '0.5']],
    'in brackets': [{ theme: '7/8 đơn vị (87.5%)' }, ['theme', '87.5']],
  },
});
