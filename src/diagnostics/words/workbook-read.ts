import type { WordsEntry } from '../entry.js';
import type { Facts } from '../facts.js';
import { fact, figure, quoted, when } from '../say.js';
import { workbookProblem } from './workbook-problems.js';

const didYouMean = (facts: Facts): string => when(facts, 'suggestion', (word) => `Có phải bạn muốn viết “${word}”?`);

/** Labels may have commas in them. */
function orAllowed(facts: Facts): string {
  const { allowed } = facts;
  if (typeof allowed !== 'object' || allowed.length === 0) return didYouMean(facts);
  const words = allowed.map((word) => quoted({ word }, 'word')).join(', ');
  return didYouMean(facts) || `Ở đây ghi được: ${words}.`;
}

const ofRows = (facts: Facts): string => when(facts, 'count', (count) => ` Có ${count} dòng như vậy, đây là dòng đầu.`);

const SIZES: Readonly<Record<string, (facts: Facts) => string>> = {
  fileMegabytes: (facts) => `Tệp lớn ${figure(facts, 'found')} MB; chỉ đọc tệp tới ${figure(facts, 'maximum')} MB.`,
  unpackedMegabytes: (facts) =>
    `Tệp mở ra lớn ${figure(facts, 'found')} MB; chỉ đọc tệp mở ra tới ${figure(facts, 'maximum')} MB.`,
  parts: (facts) => `Tệp gồm ${figure(facts, 'found')} phần; chỉ đọc tệp tới ${figure(facts, 'maximum')} phần.`,
  sheets: (facts) => `Tệp có ${figure(facts, 'found')} trang; chỉ đọc tệp tới ${figure(facts, 'maximum')} trang.`,
  blocs: (facts) => `Tệp có ${figure(facts, 'found')} khối; chỉ đọc tệp tới ${figure(facts, 'maximum')} khối.`,
  rows: (facts) => `Trang này có hơn ${figure(facts, 'maximum')} dòng có chữ nên không đọc.`,
  cells: (facts) => `Trang này có hơn ${figure(facts, 'maximum')} ô có chữ nên không đọc.`,
};

/** Words about workbooks that are read: their files, rows and cells. */
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
  // facts: found, suggestion?, allowed, count?
  'workbook.unknown-bloc': {
    severity: 'error',
    message: (facts) => `Không có khối nào mang mã ${quoted(facts, 'found')}.${ofRows(facts)}`,
    hint: orAllowed,
  },
  // facts: allowed, count?
  'workbook.bloc-unsaid': {
    severity: 'error',
    message: (facts) => `Tệp có nhiều khối mà dòng này chưa cho biết là của khối nào.${ofRows(facts)}`,
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
