import type { WordsEntry } from '../entry.js';
import { fact, quoted, when } from '../say.js';

/** Words about the sheets and columns of workbooks that are read. */
export const WORKBOOK_SHEET_WORDS = {
  // facts: sheet, suggestion?
  'workbook.missing-sheet': {
    severity: 'error',
    message: (facts) => `Tệp không có trang «${fact(facts, 'sheet')}», trang này bắt buộc phải có.`,
    hint: (facts) =>
      when(
        facts,
        'suggestion',
        (name) => `Có phải trang «${name}» là trang ấy? Đổi tên nó thành «${fact(facts, 'sheet')}».`,
      ) ||
      'Lấy sổ trống mới (nút «Tải biểu mẫu Excel» trên trang làm việc, hoặc lệnh “thidua workbook new”), rồi chép dữ liệu sang.',
  },
  // facts: found, suggestion?
  'workbook.unknown-sheet': {
    severity: 'warning',
    message: (facts) =>
      `Không có trang nào tên «${fact(facts, 'found')}» trong sổ dữ liệu nên trang này không được đọc.`,
    hint: (facts) => when(facts, 'suggestion', (name) => `Nếu đây là trang «${name}» thì đổi lại tên cho đúng.`),
  },
  // facts: found, first
  'workbook.double-sheet': {
    severity: 'error',
    message: (facts) => `Hai trang cùng là trang «${fact(facts, 'found')}»; trang kia tên «${fact(facts, 'first')}».`,
    hint: () => 'Giữ lại một trang, xóa hoặc đổi tên trang kia.',
  },
  // facts: allowed
  'workbook.no-headings': {
    severity: 'error',
    message: () => 'Không tìm thấy dòng tiêu đề cột của trang này.',
    hint: (facts) => `Ghi lại các tiêu đề cột ở dòng đầu: ${fact(facts, 'allowed')}.`,
  },
  // facts: column, suggestion?
  'workbook.missing-column': {
    severity: 'error',
    message: (facts) => `Trang này thiếu cột “${fact(facts, 'column')}”, cột này bắt buộc phải có.`,
    hint: (facts) =>
      when(
        facts,
        'suggestion',
        (name) => `Có phải cột “${name}” là cột ấy? Đổi tiêu đề của nó thành “${fact(facts, 'column')}”.`,
      ) || 'Thêm lại cột ấy, tiêu đề ghi ở dòng này.',
  },
  // facts: found, suggestion?
  'workbook.unknown-column': {
    severity: 'warning',
    message: (facts) => `Trang này không có cột nào tên ${quoted(facts, 'found')} nên cột này không được đọc.`,
    hint: (facts) => when(facts, 'suggestion', (name) => `Nếu đây là cột “${name}” thì sửa lại tiêu đề cho đúng.`),
  },
  'workbook.headless-column': {
    severity: 'warning',
    message: () => 'Cột này không có tiêu đề nên những gì ghi trong cột không được đọc.',
    hint: () => 'Ghi tiêu đề cho cột, hoặc xóa cột.',
  },
  // facts: found, first (cell)
  'workbook.double-column': {
    severity: 'error',
    message: (facts) => `Cột ${quoted(facts, 'found')} có hai lần; lần đầu ở ô ${fact(facts, 'first')}.`,
    hint: () => 'Giữ lại một cột và xóa cột kia.',
  },
} satisfies Readonly<Record<string, WordsEntry>>;
