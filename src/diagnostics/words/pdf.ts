import type { WordsEntry } from '../entry.js';
import type { Facts } from '../facts.js';
import { fact, quoted, when } from '../say.js';
import { PDF_PROBLEMS } from './pdf-problems.js';

/** Words about PDF files that are checked. */
export const PDF_WORDS = {
  // facts: problem (a key of PDF_PROBLEMS), clause, page?, font?, element?, found?, expected?, count?, object?
  'pdf.clause': {
    severity: 'error',
    message: (facts) => `${problemWords(facts)}${when(facts, 'clause', (clause) => `. Trái với ${clause}`)}.`,
    hint: (facts) => MENDS[fact(facts, 'problem')] ?? MAKE_AGAIN,
  },
  'pdf.none': {
    severity: 'error',
    message: () => 'Trong thư mục này không có tệp PDF hay Word nào.',
    hint: () => 'Chỉ thẳng tới một tệp .pdf hoặc .docx, hoặc tới thư mục mà lệnh generate đã ghi.',
  },
} satisfies Readonly<Record<string, WordsEntry>>;

function problemWords(facts: Facts): string {
  const problem = fact(facts, 'problem');
  const words = Object.entries(PDF_PROBLEMS).find(([key]) => key === problem)?.[1] ?? 'Tệp PDF không đúng chuẩn';
  const details = DETAILS.map((detail) => detail(facts)).filter((detail) => detail !== '');
  return details.length === 0 ? words : `${words} (${details.join('; ')})`;
}

const DETAILS: readonly ((facts: Facts) => string)[] = [
  (facts) => when(facts, 'page', (page) => `trang ${page}`),
  (facts) => when(facts, 'font', () => `phông ${quoted(facts, 'font')}`),
  (facts) => when(facts, 'element', () => `mục ${quoted(facts, 'element')}`),
  (facts) => when(facts, 'found', () => `đang là ${quoted(facts, 'found')}`),
  (facts) => when(facts, 'expected', () => `cần là ${quoted(facts, 'expected')}`),
  (facts) => when(facts, 'count', (count) => (count === '1' ? '' : `${count} chỗ`)),
  (facts) => when(facts, 'object', (object) => `đối tượng ${object}`),
];

const MAKE_AGAIN =
  'Tệp này không phải do thidua làm, hoặc đã bị sửa bằng chương trình khác. Làm lại tệp bằng lệnh generate rồi mới ký.';

const COPY_AGAIN =
  'Chép hoặc tải lại tệp từ nơi gốc; có thể tệp bị cắt khi gửi. Không được thì làm lại bằng lệnh generate.';

/** Problems that a clerk can mend otherwise than by making the file again. */
const MENDS: Readonly<Record<string, string>> = {
  'not-pdf': 'Chọn đúng tệp .pdf. Đổi đuôi tệp Word thành .pdf không làm nó thành PDF.',
  encrypted: 'Mở tệp bằng chương trình đã khóa nó, bỏ mật khẩu rồi lưu lại; hoặc làm lại bằng lệnh generate.',
  damaged: COPY_AGAIN,
  'after-end': COPY_AGAIN,
  'cross-reference': COPY_AGAIN,
  'signature-range': 'Tệp bị thay đổi sau khi ký, hoặc phần mềm ký ghi sai. Lấy lại tệp chưa ký rồi ký lại.',
};
