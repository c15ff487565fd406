import type { WordsEntry } from '../entry.js';
import { fact, quoted, quotedPath, when } from '../say.js';

/** Words of the page that needs no installation. */
export const PAGE_WORDS = {
  // facts: count, extension, files (the first of them), more? (how many others)
  'page.not-read': {
    severity: 'info',
    message: (facts) =>
      `Không đọc ${fact(facts, 'count')} tệp ${fact(facts, 'extension')}: ${fact(facts, 'files')}${when(facts, 'more', (more) => ` và ${more} tệp khác`)}.`,
    hint: () =>
      'Dữ liệu của khối nằm trong sổ Excel (.xlsx) hoặc tệp .yaml, .json. Trong thư mục làm việc có thư mục con “blocs” thì chỉ đọc tệp của khối ở trong đó.',
  },
  // facts: found (path of both), path (what the second goes by)
  'page.same-name': {
    severity: 'warning',
    message: (facts) =>
      `Có hai tệp khác nhau cùng tên ${quotedPath(facts, 'found')}; tệp sau được gọi là ${quotedPath(facts, 'path')}.`,
    hint: () => 'Nếu chỉ cần một tệp thì mở lại riêng tệp ấy.',
  },
  'page.no-data': {
    severity: 'error',
    message: () => 'Không có tệp dữ liệu nào của khối trong những gì vừa mở.',
    hint: () => 'Mở một sổ Excel (.xlsx), một tệp .yaml, .json hoặc cả thư mục làm việc của khối.',
  },
  'page.no-bloc': {
    severity: 'error',
    message: () => 'Khối này không còn trong những tệp đang mở.',
    hint: () => 'Mở lại tệp dữ liệu của khối.',
  },
  'page.no-paper': {
    severity: 'error',
    message: () => 'Khối không còn văn bản này, vì dữ liệu đã đổi.',
    hint: () => 'Chọn một văn bản khác trong danh sách.',
  },
  // facts: bloc
  'page.no-papers': {
    severity: 'error',
    message: (facts) => `Dữ liệu của ${quoted(facts, 'bloc')} chưa có gì để làm văn bản.`,
    hint: () => 'Điền thêm dữ liệu của khối rồi làm lại.',
  },
  'page.no-format': {
    severity: 'error',
    message: () => 'Chưa chọn làm tệp Word hay tệp PDF.',
  },
  // facts: bloc, count (of errors)
  'page.left-out': {
    severity: 'error',
    message: (facts) =>
      `Trong tệp tải về không có khối ${quoted(facts, 'bloc')}, vì khối này còn ${fact(facts, 'count')} lỗi.`,
    hint: () => 'Sửa các lỗi của khối ấy rồi tải lại.',
  },
  // facts: bloc, count (of errors)
  'page.not-in-workbook': {
    severity: 'error',
    message: (facts) =>
      `Trong sổ tải về không có khối ${quoted(facts, 'bloc')}, vì dữ liệu của khối này còn ${fact(facts, 'count')} lỗi.`,
    hint: () => 'Đừng bỏ tệp cũ: dữ liệu của khối ấy vẫn chỉ nằm ở đó. Sửa lỗi trong tệp cũ, mở lại rồi tải sổ.',
  },
  // facts: value (as typed; empty where it was removed)
  'page.field-moved': {
    severity: 'error',
    message: (facts) =>
      `Chỗ này trong tệp đã khác trước nên không đặt lại điều đã sửa trên trang${when(facts, 'value', (value) => `, “${value}”`)}.`,
    hint: () => 'Mở văn bản ấy xem lại; vẫn cần thì điền lại.',
  },
  'page.not-a-field': {
    severity: 'error',
    message: () => 'Chỗ này không sửa được trên trang.',
    hint: () => 'Sửa trong tệp dữ liệu rồi mở lại.',
  },
} satisfies Readonly<Record<string, WordsEntry>>;
