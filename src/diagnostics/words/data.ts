import type { WordsEntry } from '../entry.js';
import { fact, quoted, when } from '../say.js';
import { typedCellHint } from './cell-hints.js';
import { boundsHint, limitWords } from './limits.js';
import { typeWords } from './types.js';

/** Words about the data of a bloc year. */
export const DATA_WORDS = {
  // facts: found (key), suggestion?, suggestionLabel?, allowed (keys)
  'data.unknown-key': {
    severity: 'error',
    message: (facts) => `Không có mục ${quoted(facts, 'found')} ở đây.`,
    hint: (facts) =>
      when(
        facts,
        'suggestion',
        (key) => `Có phải bạn muốn viết “${key}”${labelled(fact(facts, 'suggestionLabel'))}?`,
      ) || when(facts, 'allowed', (keys) => `Các mục dùng được ở đây: ${keys}.`),
  },
  // facts: found, kind (of the value), expected (kinds), key? (that would hold the text), line? (read as a mapping)
  'data.wrong-type': {
    severity: 'error',
    message: (facts) => typeWords(facts).message,
    hint: (facts) => typeWords(facts).hint,
    cellHint: typedCellHint,
  },
  // facts: key?, allowed?
  'data.missing': {
    severity: 'error',
    message: () => 'Đây là mục bắt buộc nhưng chưa có giá trị.',
    hint: (facts) =>
      when(facts, 'key', (key) => `Viết thêm “${key}: …” vào phần này.`) +
      when(facts, 'allowed', (values) => ` Các giá trị dùng được: ${values}.`),
    cellHint: (facts) => `Điền vào ô này.${when(facts, 'allowed', (values) => ` Các giá trị dùng được: ${values}.`)}`,
  },
  // facts: found, suggestion?, allowed
  'data.not-allowed': {
    severity: 'error',
    message: (facts) =>
      `Không dùng được giá trị ${quoted(facts, 'found')} ở đây. Các giá trị dùng được: ${fact(facts, 'allowed')}.`,
    hint: (facts) => when(facts, 'suggestion', (value) => `Có phải bạn muốn viết “${value}”?`),
  },
  // facts: found, what (string, array or number), minimum, maximum?
  'data.too-small': {
    severity: 'error',
    message: (facts) => limitWords(facts, 'minimum'),
    hint: boundsHint,
  },
  // facts: found, what (string, array or number), minimum?, maximum
  'data.too-big': {
    severity: 'error',
    message: (facts) => limitWords(facts, 'maximum'),
    hint: boundsHint,
  },
  // facts: found
  'data.bad-format': {
    severity: 'error',
    message: (facts) => `Giá trị ${quoted(facts, 'found')} chưa viết đúng dạng của mục này.`,
    hint: () => 'Xem cách viết mục này trong các tệp mẫu ở thư mục “examples”.',
    cellHint: () => 'Bấm vào ô để xem cách ghi và ví dụ.',
  },
  // facts: found
  'data.bad-date': {
    severity: 'error',
    message: (facts) => `Không có ngày ${quoted(facts, 'found')}, hoặc ngày viết chưa đúng dạng.`,
    hint: () => 'Viết ngày như “2023-03-23” (năm-tháng-ngày) hoặc “23/3/2023” (ngày/tháng/năm).',
    cellHint: () => 'Ghi ngày như 23/3/2023 (ngày/tháng/năm).',
  },
  // facts: found, minimum, maximum
  'data.year-out-of-range': {
    severity: 'error',
    message: (facts) =>
      `Năm ${fact(facts, 'found')} nằm ngoài khoảng từ ${fact(facts, 'minimum')} đến ${fact(facts, 'maximum')}.`,
    hint: () => 'Xem lại năm có gõ nhầm không.',
  },
  // facts: found, longest
  'data.bad-file-name': {
    severity: 'error',
    message: (facts) => `Không đặt được tên tệp ${quoted(facts, 'found')}.`,
    hint: (facts) => `Bỏ các dấu < > : " | ? * \\ và viết không quá ${fact(facts, 'longest')} chữ.`,
  },
  // facts: found, year
  'data.not-before-year': {
    severity: 'error',
    message: (facts) =>
      `Ngày ${quoted(facts, 'found')} không thuộc một năm trước năm ${fact(facts, 'year')}, nên không có kỷ niệm.`,
    hint: () => 'Ghi ngày gốc của sự kiện, ví dụ 11/6/1948; số năm kỷ niệm do chương trình tự tính.',
  },
  // facts: codePoint (U+0007)
  'data.control-character': {
    severity: 'error',
    message: (facts) =>
      `Trong giá trị có ký tự điều khiển ${fact(facts, 'codePoint')} không nhìn thấy và không in được.`,
    hint: () => 'Xóa giá trị này rồi gõ lại bằng tay, không chép từ chương trình khác.',
  },
  // facts: codePoint (U+D800)
  'data.unpaired-surrogate': {
    severity: 'error',
    message: (facts) => `Trong giá trị có nửa ký tự ${fact(facts, 'codePoint')}, không phải một chữ trọn vẹn.`,
    hint: () => 'Xóa ký tự này rồi gõ lại; thường là biểu tượng cảm xúc bị cắt đôi khi chép.',
  },
  // facts: chairs (names), year?
  'data.two-chairs': {
    severity: 'error',
    message: (facts) =>
      `Có hơn một đơn vị trưởng${when(facts, 'year', (year) => ` năm ${year}`)}: ${fact(facts, 'chairs')}.`,
    hint: () => 'Xóa bớt một dòng, hoặc viết “role: viceChair” nếu đó là đơn vị phó.',
    cellHint: () => 'Xóa bớt một dòng, hoặc chọn lại vai trò nếu đó là đơn vị phó.',
  },
  // facts: found (unit), year
  'data.two-roles': {
    severity: 'error',
    message: (facts) =>
      `Đơn vị ${quoted(facts, 'found')} vừa là đơn vị trưởng vừa là đơn vị phó${when(facts, 'year', (year) => ` trong năm ${year}`)}.`,
    hint: () => 'Giữ lại một vai trò và xóa dòng kia, hoặc sửa lại năm.',
  },
  // facts: found (unit), suggestion?, allowed? (unit ids)
  'data.role-unknown-unit': {
    severity: 'error',
    message: (facts) => `Ở đây nêu đơn vị ${quoted(facts, 'found')}, nhưng khối không có đơn vị ấy.`,
    hint: (facts) =>
      when(facts, 'suggestion', (unit) => `Có phải bạn muốn viết “${unit}”?`) ||
      when(facts, 'allowed', (units) => `Các đơn vị của khối: ${units}.`),
  },
  // facts: found (unit)
  'data.duplicate-unit': {
    severity: 'error',
    message: (facts) => `Đơn vị ${quoted(facts, 'found')} được ghi hai lần.`,
    hint: () => 'Giữ lại một lần, hoặc đổi tên cho đúng nếu đó là hai đơn vị khác nhau.',
  },
  // facts: found (code)
  'data.duplicate-criterion': {
    severity: 'error',
    message: (facts) => `Mã tiêu chí ${quoted(facts, 'found')} được dùng hai lần.`,
    hint: () => 'Mỗi tiêu chí cần một mã riêng: sửa lại một trong hai mã.',
  },
  // facts: found (code), suggestion?, allowed? (codes)
  'data.unknown-criterion': {
    severity: 'error',
    message: (facts) => `Ở đây chấm tiêu chí ${quoted(facts, 'found')}, nhưng bảng tiêu chí không có mã ấy.`,
    hint: (facts) =>
      when(facts, 'suggestion', (code) => `Có phải bạn muốn viết “${code}”?`) ||
      when(
        facts,
        'allowed',
        (codes) => `Các mã của bảng tiêu chí: ${codes}. Tiêu chí có tiêu chí con thì chấm từng con.`,
      ),
  },
  // facts: found (code)
  'data.duplicate-score': {
    severity: 'error',
    message: (facts) => `Tiêu chí ${quoted(facts, 'found')} của đơn vị này được chấm hai lần.`,
    hint: () => 'Giữ lại một lần.',
  },
  // facts: found
  'data.bad-time': {
    severity: 'error',
    message: (facts) => `Không có giờ ${quoted(facts, 'found')}, hoặc giờ viết chưa đúng dạng.`,
    hint: () => 'Viết giờ và phút như “8:00” hoặc “14:30”.',
  },
  'data.no-units': {
    severity: 'error',
    message: () => 'Khối chưa có đơn vị nào.',
    hint: () => 'Ghi các đơn vị của khối vào mục units, mỗi đơn vị mở đầu bằng dấu “- ”.',
    cellHint: () => 'Ghi các đơn vị của khối vào trang này, mỗi đơn vị một dòng.',
  },
  // facts: character, codePoint
  'data.missing-glyph': {
    severity: 'error',
    message: (facts) =>
      `Phông chữ không có ký tự ${quoted(facts, 'character')} (${fact(facts, 'codePoint')}) nên không in được.`,
    hint: () => 'Thay bằng ký tự khác hoặc viết thành chữ.',
  },
} satisfies Readonly<Record<string, WordsEntry>>;

function labelled(label: string): string {
  return label === '' ? '' : ` (${label})`;
}
