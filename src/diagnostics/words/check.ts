import type { WordsEntry } from '../entry.js';
import { fact, quoted, when } from '../say.js';

/** Words about the checks; what a rule finds is worded in the rule's own file. */
export const CHECK_WORDS = {
  // facts: message, hint
  'check.rule': {
    severity: 'warning',
    message: (facts) => fact(facts, 'message'),
    hint: (facts) => fact(facts, 'hint'),
  },
  // facts: found, suggestion?, allowed
  'check.unknown-rule': {
    severity: 'error',
    message: (facts) => `Không có quy tắc kiểm tra nào mang mã ${quoted(facts, 'found')}.`,
    hint: (facts) =>
      when(facts, 'suggestion', (id) => `Có phải bạn muốn viết “${id}”? `) +
      'Mã của các quy tắc ghi trong docs/rules.md.',
  },
  // facts: rule
  'check.says-nothing': {
    severity: 'warning',
    message: (facts) => `Mục này chưa ghi gì, quy tắc “${fact(facts, 'rule')}” vẫn chạy như thường.`,
    hint: () => 'Muốn tắt quy tắc thì ghi lý do vào “off”; không dùng thì xóa mục này.',
  },
  // facts: rule
  'check.bad-parameter': {
    severity: 'error',
    message: (facts) => `Tham số này của quy tắc “${fact(facts, 'rule')}” không dùng được.`,
    hint: (facts) =>
      `Các tham số của quy tắc ghi ở docs/rules.md, hoặc xem bằng lệnh: thidua check --explain ${fact(facts, 'rule')}`,
  },
} as const satisfies Readonly<Record<string, WordsEntry>>;
