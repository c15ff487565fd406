import type { WordsEntry } from '../entry.js';
import { fact, quoted, when } from '../say.js';

/** Words about starting a new workspace. */
export const INIT_WORDS = {
  // facts: found
  'init.one-folder': {
    severity: 'error',
    message: (facts) => `Mỗi lần chỉ tạo được một thư mục làm việc; ở đây ghi ${fact(facts, 'found')}.`,
    hint: () => 'Tên có dấu cách thì đặt trong dấu nháy kép, ví dụ: thidua init "khối 2026"',
  },
  // facts: options
  'init.no-questions': {
    severity: 'error',
    message: () => 'Lệnh init hỏi từng điều, nhưng ở đây không có bàn phím và màn hình để hỏi.',
    hint: (facts) =>
      `Thêm “--yes”${when(facts, 'options', (options) => ` cùng ${options}`)} để tạo mà không hỏi. Gõ “thidua init --help” để xem ví dụ.`,
  },
  // facts: options
  'init.missing': {
    severity: 'error',
    message: (facts) => `Có “--yes” thì không hỏi gì, nên cần ghi thêm ${fact(facts, 'options')}.`,
    hint: () => 'Bỏ “--yes” để được hỏi từng điều, hoặc gõ “thidua init --help” để xem ví dụ.',
  },
  'init.needed': {
    severity: 'error',
    message: () => 'Điều này không để trống được: thiếu thì không làm được văn bản.',
  },
  // facts: found, suggestion?, allowed
  'init.unknown-level': {
    severity: 'error',
    message: (facts) => `Danh mục không có cấp ${quoted(facts, 'found')}. Các cấp có sẵn: ${fact(facts, 'allowed')}.`,
    hint: (facts) =>
      when(facts, 'suggestion', (word) => `Có phải bạn muốn ghi “${word}”?`) ||
      'Để trống, rồi ghi cả dòng cơ quan chủ quản vào mục authority.superior của thidua.yaml.',
  },
  // facts: found, level, name
  'init.level-in-name': {
    severity: 'error',
    message: (facts) => `Tên ${quoted(facts, 'found')} đã có sẵn chữ ${quoted(facts, 'level')} của cấp, in ra sẽ lặp.`,
    hint: (facts) => `Chỉ ghi tên: ${fact(facts, 'name')}`,
  },
  // facts: folder
  'init.blocs-folder': {
    severity: 'error',
    message: (facts) =>
      `${quoted(facts, 'folder')} mang tên “blocs”, tên dành cho thư mục chứa dữ liệu các khối ở bên trong thư mục làm việc.`,
    hint: () => 'Chọn thư mục ở trên nó, hoặc một tên khác.',
  },
  // facts: path
  'init.exists': {
    severity: 'error',
    message: (facts) =>
      `Ở đây đã có ${quoted(facts, 'path')}; lệnh init không ghi đè và không ghi thêm vào chỗ đã có dữ liệu.`,
    hint: () =>
      'Chọn một thư mục khác. Muốn thêm khối hay thêm năm vào thư mục làm việc đã có thì chép một tệp trong “blocs” thành tên khác rồi sửa.',
  },
} satisfies Readonly<Record<string, WordsEntry>>;
