import { columnTooNarrow } from '../../../../src/check/rules/page/column-too-narrow.js';
import { pageRuleCases } from '../../../support/page-rule-cases.js';
import { pagedPaper } from '../../../support/paged-paper.js';

pageRuleCases(columnTooNarrow, {
  valid: {
    'words part at spaces': pagedPaper([[['cell', 'Tập thể ', 'lao động ', 'xuất sắc']]]),
    'words part at hyphens': pagedPaper([[['cell', 'giai đoạn 2021-', '2025']]]),
    'a long word outside a table': pagedPaper([[['P', '1234567/QĐ-UBN', 'D']]]),
  },
  invalid: {
    'a word is cut': [
      pagedPaper([[['cell', 'Số ', '1234567/QĐ-UBN', 'D ngày']]]),
      'trang 1: cột của bảng quá hẹp, chữ “1234567/QĐ-UBND” bị cắt đôi.',
    ],
    'a number is cut': [
      pagedPaper([[['cell', '12.345.67', '8,5']]]),
      'trang 1: cột của bảng quá hẹp, số “12.345.678,5” bị cắt đôi.',
    ],
  },
});
