import { capitalAfterSemicolon } from '../../../../src/check/rules/language/capital-after-semicolon.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(capitalAfterSemicolon, {
  valid: {
    'small letters': { theme: 'nâng cao chất lượng; thường xuyên biểu dương' },
    'names of bodies and persons': {
      theme: 'Sở Y tế; Thường trực Tỉnh ủy; Tổ chức Y tế thế giới; Thực phẩm; Phạm Thị Hằng',
    },
    'a new paragraph': { pledge: { items: [{ text: 'nâng cao chất lượng;\nThường xuyên biểu dương' }] } },
    'names with the word for several': { theme: 'Khối thi đua; Các Mác và Lênin; Các-xtơ-rô; các đơn vị' },
    'a name that begins so': { theme: 'Sở Nội vụ; Xây dựng Đảng' },
  },
  invalid: {
    'a sentence': [
      { theme: 'Nâng cao chất lượng khen thưởng; Thường xuyên biểu dương điển hình' },
      ['theme', 'Thường xuyên'],
    ],
    several: [{ theme: 'Sở Y tế hoàn thành tốt; Các đơn vị khác hoàn thành' }, ['theme', 'Các']],
    'told once per field': [{ theme: 'a; Tiếp tục đổi mới; Đẩy mạnh thi đua' }, ['theme', 'Tiếp tục']],
  },
});
