import type { WordsEntry } from '../entry.js';
import { fact, quoted, when } from '../say.js';

const SEE_HELP = 'Gõ “thidua --help” để xem cách dùng.';

/** Words about how the program was called. */
export const CLI_WORDS = {
  // facts: found, suggestion?, allowed
  'cli.unknown-command': {
    severity: 'error',
    message: (facts) => `Không có lệnh ${quoted(facts, 'found')}. Các lệnh hiện có: ${fact(facts, 'allowed')}.`,
    hint: (facts) => when(facts, 'suggestion', (word) => `Có phải bạn muốn gõ “${word}”? `) + SEE_HELP,
  },
  // facts: found, suggestion?, allowed
  'cli.unknown-option': {
    severity: 'error',
    message: (facts) => `Lệnh này không có tùy chọn ${quoted(facts, 'found')}.`,
    hint: (facts) => when(facts, 'suggestion', (word) => `Có phải bạn muốn gõ “${word}”? `) + SEE_HELP,
  },
  // facts: found
  'cli.bad-value': {
    severity: 'error',
    message: (facts) => `Tùy chọn ${quoted(facts, 'found')} thiếu giá trị đi sau, hoặc có giá trị mà nó không nhận.`,
    hint: () => SEE_HELP,
  },
  // facts: command
  'cli.no-input': {
    severity: 'error',
    message: () => 'Chưa nêu tệp dữ liệu hoặc thư mục làm việc nào.',
    hint: (facts) => `Ví dụ: thidua ${fact(facts, 'command')} blocs/khoi-2026.yaml`,
  },
  'cli.no-pdf': {
    severity: 'error',
    message: () => 'Chưa nêu tệp PDF hay Word nào để kiểm tra.',
    hint: () => 'Ví dụ: thidua verify out/khoi-2026-giao-uoc.pdf',
  },
  // facts: found, allowed
  'cli.bad-format': {
    severity: 'error',
    message: (facts) => `Không có định dạng ${quoted(facts, 'found')}. Các định dạng: ${fact(facts, 'allowed')}.`,
    hint: () => 'Ví dụ: --format docx,pdf',
  },
  'cli.two-reports': {
    severity: 'error',
    message: () => 'Mỗi lần chạy chỉ in được một dạng: “--json” hoặc “--sarif”.',
    hint: () => 'Bỏ một trong hai tùy chọn.',
  },
  // facts: found, suggestion?
  'cli.bad-rule': {
    severity: 'error',
    message: (facts) => `Tùy chọn “--rule” chỉ tắt được quy tắc, dạng “mã=off”; ở đây ghi ${quoted(facts, 'found')}.`,
    hint: (facts) =>
      when(facts, 'suggestion', (word) => `Có phải bạn muốn gõ “--rule ${word}”?`) ||
      'Mã của các quy tắc ghi trong docs/rules.md.',
  },
  // facts: found
  'cli.bad-count': {
    severity: 'error',
    message: (facts) => `Sau “--max-warnings” cần một số nguyên từ 0 trở lên, không phải ${quoted(facts, 'found')}.`,
    hint: () => 'Ví dụ: --max-warnings 0',
  },
} satisfies Readonly<Record<string, WordsEntry>>;
