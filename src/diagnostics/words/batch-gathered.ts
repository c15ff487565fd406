import type { WordsEntry } from '../entry.js';
import { fact, indented, quoted, quotedPath } from '../say.js';

/** Words about bundles, archives and pages to sign, put together from the papers of many blocs. */
export const BATCH_GATHERED_WORDS = {
  // facts: path, files
  'batch.bundle-without': {
    severity: 'warning',
    message: (facts) =>
      `Tập in ${quotedPath(facts, 'path')} in theo dữ liệu, không có những chỗ đã sửa tay trong tệp: ${fact(facts, 'files')}.`,
    hint: () => 'In riêng tệp đã sửa và bỏ bản của nó ra khỏi tập in, hoặc đưa chỗ sửa vào dữ liệu rồi làm lại.',
  },
  // facts: path, files
  'batch.zip-edited': {
    severity: 'warning',
    message: (facts) =>
      `Tệp nén ${quotedPath(facts, 'path')} gửi các tệp như đang có. Chỗ sửa tay chỉ nằm trong đúng tệp đã sửa, nên bản DOCX và bản PDF của cùng văn bản có thể khác nhau: ${fact(facts, 'files')}.`,
    hint: () => 'Đưa chỗ sửa vào dữ liệu rồi làm lại, hoặc chỉ gửi bản đã sửa.',
  },
  // facts: blocs
  'batch.bundles-lack': {
    severity: 'warning',
    message: (facts) => `Các tập in theo loại thiếu văn bản của khối chưa làm được: ${fact(facts, 'blocs')}.`,
    hint: () => 'Sửa lỗi của khối ấy rồi chạy lại.',
  },
  // facts: path
  'batch.bundle-clash': {
    severity: 'error',
    message: (facts) => `Tập in ${quotedPath(facts, 'path')} trùng tên với một văn bản, nên chưa làm.`,
    hint: () => 'Đổi mẫu tên tệp (“--name-pattern”), hoặc tên tệp dữ liệu của khối đang mang tên “tap-in”.',
  },
  // facts: files
  'batch.stale': {
    severity: 'warning',
    message: (facts) =>
      `Đã cũ, vì sau khi làm tệp thì có văn bản trong đó được làm lại, làm thêm hoặc không còn nữa:${indented(facts, 'files')}`,
    hint: () => 'Chạy lại, thêm đúng các tùy chọn (“--bundle”, “--zip”) như khi làm các tệp ấy; hoặc xóa chúng.',
  },
  // facts: files
  'batch.stale-signatures': {
    severity: 'warning',
    message: (facts) => `Trang ký in riêng đã cũ, không còn giống trang cuối của văn bản:${indented(facts, 'files')}`,
    hint: () => 'Đừng in các trang này nữa mà xóa đi; trang ký đúng nằm ở cuối văn bản.',
  },
  // facts: files
  'batch.not-renewed': {
    severity: 'warning',
    message: (facts) =>
      `Chưa làm lại được vì khối còn lỗi, tệp đang có là bản của lần trước:${indented(facts, 'files')}`,
    hint: () => 'Sửa lỗi của khối rồi chạy lại; đừng in hay gửi các tệp này.',
  },
  // facts: bloc
  'batch.no-zip': {
    severity: 'warning',
    message: (facts) => `Chưa nén tệp của khối ${quoted(facts, 'bloc')}, vì còn tệp chưa ghi được.`,
    hint: () => 'Xử lý tệp chưa ghi được rồi chạy lại.',
  },
} satisfies Readonly<Record<string, WordsEntry>>;
