import { shareInText } from '../../../../src/check/rules/numbers/share-in-text.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(shareInText, {
  valid: {
    right: { theme: 'có 7/8 đơn vị (đạt 87,5%) hoàn thành' },
    'rounded up': { theme: 'có 8/9 đơn vị (đạt tỷ lệ 88,9%)' },
    'rounded down': { theme: 'có 8/9 đơn vị (88%)' },
    'the share of something else': { theme: '7/8 đơn vị đạt 100% chỉ tiêu, 3/5 chỉ tiêu đạt 90%' },
    'a day': { theme: 'đến ngày 9/8 các đơn vị (đạt 90%)' },
    'a paper': { theme: 'Quyết định số 12/QĐ-UBND (đạt 90%)' },
    'a point for the comma': { theme: 'có 7/8 đơn vị (đạt 87.5%) hoàn thành' },
    'all of them': { theme: 'có 8/8 đơn vị hoàn thành' },
    'the morning of a day': { theme: 'sáng 9/8 đơn vị họp, từ 8/8 đến 9/8 đơn vị nộp, ngày 7/8, 9/8 đơn vị nộp' },
    'more than was planned': { theme: 'kiểm tra 9/8 đơn vị, vượt kế hoạch; 12/10 sáng kiến' },
    'each of the part': { theme: 'có 6/8 đơn vị đạt 80%; 7/8 đơn vị đạt 100%.' },
    'makes up so much': { theme: 'có 6/8 đơn vị chiếm tỷ lệ 75%; 7/8 tập thể được khen, chiếm 87,5%, còn lại 1.' },
    'makes up so much of something else': {
      theme:
        '2/8 đơn vị chiếm 60% số điểm, 3/8 đơn vị được tặng Cờ, chiếm 50% tổng số Cờ; 6/8 đơn vị có cán bộ nữ chiếm 40%; 2/5 tiêu chí, chiếm 60%, còn lại',
    },
    'a day at the head of a sentence': { theme: 'Ngày 7/8 đơn vị (đạt 90%) báo cáo.' },
    'of nothing': { theme: '0/0 đơn vị (đạt 0%)' },
  },
  invalid: {
    'too little': [{ theme: 'có 7/8 đơn vị (đạt 85%) hoàn thành' }, ['theme', '7/8 đơn vị (đạt 85%)']],
    'at the end of a sentence': [{ theme: 'Đã nộp 45/50 báo cáo, đạt 95%.' }, ['theme', '45/50 báo cáo, đạt 95%']],
    'a part above the whole': [{ theme: 'Có 9/8 đơn vị hoàn thành' }, ['theme', '9/8 đơn vị']],
    'a point for the comma': [{ theme: 'có 7/8 đơn vị (đạt 85.5%)' }, ['theme', '7/8 đơn vị (đạt 85.5%)']],
    'makes up so much': [
      { theme: 'có 6/8 đơn vị chiếm tỷ lệ 80%; có 6/8 đơn vị, chiếm tỷ lệ 85%, đạt danh hiệu' },
      ['theme', '6/8 đơn vị chiếm tỷ lệ 80%'],
      ['theme', '6/8 đơn vị, chiếm tỷ lệ 85%'],
    ],
    'of persons': [
      { theme: '3/4 cá nhân được tặng Bằng khen, chiếm 80%.' },
      ['theme', '3/4 cá nhân được tặng Bằng khen, chiếm 80%'],
    ],
    'places count': [
      { theme: '8/9 đơn vị trong Khối (chiếm 88,7%)' },
      ['theme', '8/9 đơn vị trong Khối (chiếm 88,7%)'],
    ],
  },
});
