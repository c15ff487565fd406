import { numberWordsDiffer } from '../../../../src/check/rules/numbers/number-words-differ.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(numberWordsDiffer, {
  valid: {
    'the same': { theme: 'gồm 08 (tám) đơn vị' },
    'in other words': { theme: '24 (hai mươi tư) đơn vị và 105 (một trăm lẻ năm) người' },
    'no number in brackets': { theme: 'Điều 5 (năm 2023), khoản 3 (sửa đổi)' },
    'a decimal': { theme: '7,5 (bảy phẩy năm) điểm' },
    'a year': { theme: 'năm 2023 (hai) lần' },
  },
  invalid: {
    another: [{ theme: 'gồm 08 (bảy) đơn vị' }, ['theme', '08 (bảy)']],
    'decomposed, in capitals': [
      { pledge: { items: [{ text: `Có 12 (${'MƯỜI MỐT'.normalize('NFD')}) và 15 (mười bốn) việc` }] } },
      ['pledge.items[0].text', '15 (mười bốn)'],
    ],
    'in a certificate': [
      { recommendations: [{ award: 'BKT', unit: 'Sở Y tế', summary: 'Có 03 (hai) sáng kiến' }] },
      ['recommendations[0].summary', '03 (hai)'],
    ],
  },
});
