import type { WordsEntry } from '../entry.js';
import type { Facts } from '../facts.js';
import { fact, quoted, when } from '../say.js';
import { workbookProblem } from './workbook-problems.js';

const didYouMean = (facts: Facts): string => when(facts, 'suggestion', (word) => `Có phải bạn muốn viết “${word}”?`);

const orAllowed = (facts: Facts): string =>
  didYouMean(facts) || when(facts, 'allowed', (words) => `Ở đây ghi được: ${words}.`);

const SIZES: Readonly<Record<string, (facts: Facts) => string>> = {
  fileMegabytes: (facts) => `Tệp lớn ${fact(facts, 'found')} MB; chỉ đọc tệp tới ${fact(facts, 'maximum')} MB.`,
  unpackedMegabytes: (facts) =>
    `Tệp mở ra lớn ${fact(facts, 'found')} MB; chỉ đọc tệp mở ra tới ${fact(facts, 'maximum')} MB.`,
  parts: (facts) => `Tệp gồm ${fact(facts, 'found')} phần; chỉ đọc tệp tới ${fact(facts, 'maximum')} phần.`,
  sheets: (facts) => `Tệp có ${fact(facts, 'found')} trang; chỉ đọc tệp tới ${fact(facts, 'maximum')} trang.`,
  rows: (facts) => `Trang này có hơn ${fact(facts, 'maximum')} dòng có chữ nên không đọc.`,
  cells: (facts) => `Trang này có hơn ${fact(facts, 'maximum')} ô có chữ nên không đọc.`,
};

/** Words about workbooks that are read. */
export const WORKBOOK_READ_WORDS = {
  // facts: found
  'workbook.surplus': {
    severity: 'error',
    message: (facts) => `Sổ trống không lấy dữ liệu từ đâu, nên không rõ ${quoted(facts, 'found')} để làm gì.`,
    hint: () => 'Muốn có dữ liệu trong sổ: thidua workbook from <dữ liệu> <tệp.xlsx>',
  },
  // facts: problem
  'workbook.unreadable': {
    severity: 'error',
    message: (facts) => workbookProblem(fact(facts, 'problem')).message,
    hint: (facts) => workbookProblem(fact(facts, 'problem')).hint,
  },
  // facts: what, maximum, found?
  'workbook.too-big': {
    severity: 'error',
    message: (facts) => SIZES[fact(facts, 'what')]?.(facts) ?? 'Tệp quá lớn.',
    hint: () => 'Xem lại có chọn nhầm tệp không; nếu không, chia các khối ra nhiều tệp.',
  },
  'workbook.macros': {
    severity: 'info',
    message: () => 'Tệp có macro; macro không được chạy, chỉ đọc các ô.',
  },
  'workbook.links': {
    severity: 'info',
    message: () => 'Tệp lấy số liệu từ tệp Excel khác; chỉ đọc các giá trị đã lưu sẵn trong tệp này.',
    hint: () => 'Số liệu ở tệp kia có đổi thì mở tệp này bằng Excel, cập nhật rồi lưu lại.',
  },
  // facts: count
  'workbook.formulas': {
    severity: 'info',
    message: (facts) =>
      `Có ${fact(facts, 'count')} ô ghi công thức, bắt đầu từ ô này; chỉ lấy kết quả đã lưu, không giữ công thức.`,
  },
  'workbook.formula-unreckoned': {
    severity: 'error',
    message: () => 'Ô này có công thức nhưng tệp chưa lưu kết quả của nó.',
    hint: () => 'Mở tệp bằng Excel, chờ tính xong rồi lưu lại; hoặc gõ thẳng giá trị vào ô.',
  },
  // facts: found
  'workbook.error-cell': {
    severity: 'error',
    message: (facts) => `Công thức trong ô này bị lỗi ${fact(facts, 'found')} nên không có giá trị.`,
    hint: () => 'Sửa công thức, hoặc gõ thẳng giá trị vào ô.',
  },
  // facts: sheet, suggestion?
  'workbook.missing-sheet': {
    severity: 'error',
    message: (facts) => `Tệp không có trang «${fact(facts, 'sheet')}», trang này bắt buộc phải có.`,
    hint: (facts) =>
      when(
        facts,
        'suggestion',
        (name) => `Có phải trang «${name}» là trang ấy? Đổi tên nó thành «${fact(facts, 'sheet')}».`,
      ) || 'Tạo sổ mới bằng lệnh “thidua workbook new”, rồi chép dữ liệu sang.',
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
  // facts: sheet
  'workbook.no-blocs': {
    severity: 'error',
    message: (facts) => `Trang «${fact(facts, 'sheet')}» chưa có khối nào.`,
    hint: () => 'Ghi mỗi khối một dòng, dưới dòng tiêu đề.',
  },
  // facts: found, first (cell)
  'workbook.double-bloc': {
    severity: 'error',
    message: (facts) => `Mã khối ${quoted(facts, 'found')} được dùng hai lần; lần đầu ở ô ${fact(facts, 'first')}.`,
    hint: () => 'Mỗi khối cần một mã riêng: sửa lại một trong hai mã.',
  },
  'workbook.keyless-bloc': {
    severity: 'error',
    message: () => 'Tệp có nhiều khối nên khối nào cũng phải có mã.',
    hint: () => 'Ghi một mã ngắn, không dấu, ví dụ “tong-hop”.',
  },
  // facts: found, suggestion?, allowed
  'workbook.unknown-bloc': {
    severity: 'error',
    message: (facts) => `Không có khối nào mang mã ${quoted(facts, 'found')}.`,
    hint: orAllowed,
  },
  // facts: allowed
  'workbook.bloc-unsaid': {
    severity: 'error',
    message: () => 'Tệp có nhiều khối mà dòng này chưa cho biết là của khối nào.',
    hint: orAllowed,
  },
  // facts: column, found?, suggestion?, allowed
  'workbook.bad-key': {
    severity: 'error',
    message: (facts) =>
      when(facts, 'found', () => `Cột “${fact(facts, 'column')}” không có ${quoted(facts, 'found')}.`) ||
      `Dòng này chưa ghi cột “${fact(facts, 'column')}”.`,
    hint: orAllowed,
  },
  // facts: found?, sheet, number
  'workbook.unknown-owner': {
    severity: 'error',
    message: (facts) =>
      when(
        facts,
        'found',
        () => `Trang «${fact(facts, 'sheet')}» không có dòng nào mang số ${quoted(facts, 'found')} của khối này.`,
      ) || `Dòng này chưa cho biết thuộc về dòng nào của trang «${fact(facts, 'sheet')}».`,
    hint: (facts) => `Ghi số ở cột “${fact(facts, 'number')}” của trang «${fact(facts, 'sheet')}».`,
  },
  // facts: found, first (cell)
  'workbook.double-number': {
    severity: 'error',
    message: (facts) => `Số ${quoted(facts, 'found')} được dùng hai lần; lần đầu ở ô ${fact(facts, 'first')}.`,
    hint: () => 'Mỗi dòng của một khối cần một số riêng: sửa lại một trong hai số.',
  },
  // facts: found
  'workbook.bad-number': {
    severity: 'error',
    message: (facts) => `Ở đây cần số thứ tự, nhưng đang ghi ${quoted(facts, 'found')}.`,
    hint: () => 'Ghi 1, 2, 3 …; các trang khác nhắc tới dòng này bằng số ấy.',
  },
  // facts: first (cell)
  'workbook.double-row': {
    severity: 'error',
    message: (facts) => `Dòng này lặp lại điều đã ghi ở ô ${fact(facts, 'first')}.`,
    hint: () => 'Giữ lại một dòng và xóa dòng kia.',
  },
  // facts: allowed
  'workbook.which-bloc': {
    severity: 'error',
    message: () => 'Tệp có nhiều khối; chưa nêu là khối nào.',
    hint: orAllowed,
  },
} satisfies Readonly<Record<string, WordsEntry>>;
