import type { WordsEntry } from '../entry.js';
import { fact, quoted } from '../say.js';

/** Words about workbooks that are written, and lists as workbooks. */
export const WORKBOOK_WORDS = {
  'workbook.what': {
    severity: 'error',
    message: () => 'Chưa nêu làm gì với sổ Excel: “new” làm sổ trống, “from” làm sổ từ dữ liệu có sẵn.',
    hint: () => 'Ví dụ: thidua workbook new khoi.xlsx',
  },
  'workbook.no-file': {
    severity: 'error',
    message: () => 'Chưa nêu tên tệp Excel cần ghi.',
    hint: () => 'Ghi tên tệp ở cuối lệnh, ví dụ: thidua workbook new khoi.xlsx',
  },
  // facts: found
  'workbook.not-xlsx': {
    severity: 'error',
    message: (facts) => `Tên tệp Excel cần ghi phải có đuôi .xlsx; ở đây ghi ${quoted(facts, 'found')}.`,
    hint: () => 'Ví dụ: thidua workbook new khoi.xlsx',
  },
  // facts: found
  'workbook.surplus': {
    severity: 'error',
    message: (facts) => `Sổ trống không lấy dữ liệu từ đâu cả, nên ${quoted(facts, 'found')} là thừa.`,
    hint: () => 'Muốn làm sổ từ dữ liệu có sẵn thì dùng “thidua workbook from”.',
  },
  // facts: found, maximum
  'workbook.bad-blocs': {
    severity: 'error',
    message: (facts) =>
      `Sau “--blocs” cần số khối từ 1 đến ${fact(facts, 'maximum')}, không phải ${quoted(facts, 'found')}.`,
    hint: () => 'Ví dụ: thidua workbook new --blocs 5 khoi.xlsx',
  },
  // facts: path
  'workbook.exists': {
    severity: 'error',
    message: (facts) => `Đã có tệp ${quoted(facts, 'path')}, nên không ghi đè lên.`,
    hint: () => 'Chọn tên khác, hoặc thêm “--force” nếu đúng là muốn ghi đè.',
  },
  // facts: sheet, heading, length, longest
  'workbook.too-long': {
    severity: 'error',
    message: (facts) =>
      `Giá trị của cột “${fact(facts, 'heading')}”, trang «${fact(facts, 'sheet')}», dài ${fact(facts, 'length')} chữ; một ô Excel chứa nhiều nhất ${fact(facts, 'longest')} chữ.`,
    hint: () => 'Rút ngắn giá trị ấy trong tệp dữ liệu rồi chạy lại.',
  },
  // facts: allowed
  'list.unknown': {
    severity: 'error',
    message: (facts) => `Cần chọn một danh sách bằng “--list”. Các danh sách có: ${fact(facts, 'allowed')}.`,
    hint: () => 'Ví dụ: thidua export du-lieu --list diem',
  },
  // facts: bloc (its name), document (name of the kind)
  'list.nothing': {
    severity: 'warning',
    message: (facts) => `Dữ liệu của ${quoted(facts, 'bloc')} chưa có gì để lập ${quoted(facts, 'document')}.`,
    hint: () => 'Ghi thêm phần ấy vào dữ liệu của khối rồi làm lại.',
  },
} satisfies Readonly<Record<string, WordsEntry>>;
