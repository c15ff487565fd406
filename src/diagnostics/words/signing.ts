import type { WordsEntry } from '../entry.js';
import type { Facts } from '../facts.js';
import { fact, quoted } from '../say.js';

const PRINT_ALL = 'In lại cả văn bản, không dùng “--signatures-only”.';

/** Words about printing only the pages to sign. */
export const SIGNING_WORDS = {
  // facts: document
  'signing.no-signatures': {
    severity: 'error',
    message: (facts) => `Văn bản ${quoted(facts, 'document')} không có chỗ ký, nên không in riêng được các trang ký.`,
  },
  // facts: document
  'signing.few-sign': {
    severity: 'error',
    message: (facts) =>
      `Chỉ in riêng được trang ký của văn bản nhiều bên cùng ký (giao ước, biên bản, tờ trình), không phải của ${quoted(facts, 'document')}.`,
    hint: () => 'In lại cả văn bản.',
  },
  // facts: bloc
  'signing.none-printed': {
    severity: 'error',
    message: (facts) =>
      `Trong thư mục kết quả chưa có bản PDF nào của khối ${quoted(facts, 'bloc')} để so, nên không in riêng được các trang ký.`,
    hint: () =>
      'Ghi sau “--out” đúng thư mục đã dùng khi làm bản in trước; chưa in lần nào thì bỏ “--signatures-only”.',
  },
  // facts: document, files
  'signing.edited': {
    severity: 'warning',
    message: (facts) =>
      `Văn bản ${quoted(facts, 'document')} có tệp đã sửa tay (${fact(facts, 'files')}). Nếu bản in trước là từ tệp ấy thì trang ký in riêng có thể không khớp.`,
    hint: () => 'So trang ký với bản in trước rồi hãy thay; không khớp thì sửa và in lại tệp đã sửa tay.',
  },
  // facts: document
  'signing.not-printed': {
    severity: 'error',
    message: (facts) =>
      `Chưa có bản in trước của ${quoted(facts, 'document')} để so, nên không in riêng được các trang ký.`,
    hint: () => PRINT_ALL,
  },
  // facts: document, page, change, line?, now?
  'signing.page-changed': {
    severity: 'error',
    message: (facts) =>
      `Không in riêng được các trang ký của ${quoted(facts, 'document')}: trang ${fact(facts, 'page')} ${changeWords(facts)}.`,
    hint: () => PRINT_ALL,
  },
} satisfies Readonly<Record<string, WordsEntry>>;

const CHANGES: Readonly<Record<string, (facts: Facts) => string>> = {
  words: (facts) => `đã khác bản in trước từ dòng ${fact(facts, 'line')}, nay là ${quoted(facts, 'now')}`,
  moved: (facts) =>
    `vẫn đủ chữ như bản in trước, nhưng dòng ${fact(facts, 'line')} (${quoted(facts, 'now')}) nay in ở chỗ khác hoặc bằng chữ khác`,
  shorter: (facts) => `nay ngắn hơn bản in trước, chỉ còn ${fact(facts, 'line')} dòng`,
  new: () => 'chưa có trong bản in trước',
  furniture: () => 'vẫn như bản in trước, trừ số trang, đường kẻ, đầu bảng lặp lại hoặc khổ giấy',
};

function changeWords(facts: Facts): string {
  const change = fact(facts, 'change');
  return (Object.hasOwn(CHANGES, change) ? CHANGES[change]?.(facts) : undefined) ?? 'đã khác bản in trước';
}
