import type { WordsEntry } from '../entry.js';
import { fact, figure, quoted, when } from '../say.js';
import { failureWords } from './failures.js';
import { kindName } from './kinds.js';
import { syntaxWords } from './syntax.js';

/** Words about finding, reading and parsing the user's files. */
export const LOAD_WORDS = {
  // facts: reason (of the world's failure), detail
  'load.unreadable': {
    severity: 'error',
    message: (facts) => `Không đọc được: ${failureWords(facts).read}.`,
    hint: (facts) => failureWords(facts).mend,
  },
  'load.no-blocs': {
    severity: 'error',
    message: () => 'Không tìm thấy tệp dữ liệu của khối nào trong thư mục này.',
    hint: () => 'Đặt tệp .yaml, .json hoặc .xlsx của các khối vào thư mục con “blocs”, hoặc chỉ thẳng tới một tệp.',
  },
  'load.empty-workspace': {
    severity: 'warning',
    message: () => 'Thư mục này chưa có tệp dữ liệu của khối nào nên được bỏ qua.',
    hint: () => 'Đặt tệp .yaml, .json hoặc .xlsx của khối vào thư mục con “blocs” của nó.',
  },
  // facts: found (extension), allowed
  'load.unknown-extension': {
    severity: 'error',
    message: (facts) =>
      `Chưa đọc được loại tệp ${when(facts, 'found', () => `${quoted(facts, 'found')} `)}này. Các loại đọc được: ${fact(facts, 'allowed')}.`,
    hint: () =>
      'Chép dữ liệu sang một tệp .yaml, .json hoặc .xlsx; các tệp mẫu trong thư mục “examples” cho thấy cách viết.',
  },
  // facts: size, maximum (megabytes)
  'load.too-big': {
    severity: 'error',
    message: (facts) => `Tệp lớn ${figure(facts, 'size')} MB; chỉ đọc tệp tới ${figure(facts, 'maximum')} MB.`,
    hint: () => 'Chia tệp thành nhiều khối, hoặc xem lại có chọn nhầm tệp không.',
  },
  // facts: byte, encoding? (what it looks like)
  'load.not-utf8': {
    severity: 'error',
    message: (facts) =>
      `Tệp không được lưu bằng bảng mã UTF-8${when(facts, 'encoding', (name) => ` (có vẻ là ${name})`)}; chỗ sai đầu tiên ở byte thứ ${fact(facts, 'byte')}.`,
    hint: () =>
      'Mở tệp bằng Notepad, chọn “Lưu thành…” và chọn mã hóa “UTF-8”. Phông TCVN3 hoặc VNI phải đổi sang Unicode trước.',
  },
  'load.empty': {
    severity: 'error',
    message: () => 'Tệp chưa có nội dung.',
    hint: () => 'Chép một tệp mẫu trong thư mục “examples” rồi sửa lại cho khối của bạn.',
  },
  // facts: problem (a key of SYNTAX_WORDS), found?
  'load.syntax': {
    severity: 'error',
    message: (facts) => syntaxWords(facts).message,
    hint: (facts) => syntaxWords(facts).hint,
  },
  // facts: found (key), line (of the first)
  'load.duplicate-key': {
    severity: 'error',
    message: (facts) => `Mục ${quoted(facts, 'found')} được viết hai lần; lần đầu ở dòng ${fact(facts, 'line')}.`,
    hint: () => 'Giữ lại một mục và xóa mục kia.',
  },
  // facts: maximum
  'load.too-deep': {
    severity: 'error',
    message: (facts) => `Các mục lồng vào nhau quá sâu, hơn ${fact(facts, 'maximum')} bậc.`,
    hint: () => 'Xem lại các dấu ngoặc và khoảng thụt lề ở chỗ này.',
  },
  // facts: maximum
  'load.alias-bomb': {
    severity: 'error',
    message: (facts) => `Các chỗ dùng lại bằng dấu “*” làm dữ liệu phình quá ${fact(facts, 'maximum')} mục.`,
    hint: () => 'Viết thẳng giá trị ra thay cho dấu “*” và “&”.',
  },
  // facts: kind (of the top level)
  'load.not-mapping': {
    severity: 'error',
    message: (facts) => `Tệp phải gồm các dòng “mục: giá trị”, nhưng cả tệp đang là ${kindName(fact(facts, 'kind'))}.`,
    hint: () => 'Bắt đầu tệp bằng một mục, ví dụ “year: 2023”.',
  },
  // facts: found (the words cut off)
  'load.cut-comment': {
    severity: 'warning',
    message: (facts) => `Phần ${quoted(facts, 'found')} đứng sau dấu “#” nên bị coi là ghi chú và không được in.`,
    hint: () => 'Nếu đó là nội dung, đặt cả giá trị trong dấu nháy kép. Nếu là ghi chú, viết một dấu cách sau “#”.',
  },
} satisfies Readonly<Record<string, WordsEntry>>;
