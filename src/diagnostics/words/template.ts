import type { WordsEntry } from '../entry.js';
import type { Facts } from '../facts.js';
import { fact, quoted, when } from '../say.js';
import { frontMatterHint, frontMatterWords } from './front-matter.js';
import { templateSyntaxWords } from './template-syntax.js';

const didYouMean = (facts: Facts): string => when(facts, 'suggestion', (word) => `Có phải bạn muốn viết “${word}”?`);

const orAllowed = (facts: Facts): string =>
  didYouMean(facts) || when(facts, 'allowed', (words) => `Những tên dùng được ở đây: ${words}.`);

/** Words about document templates. */
export const TEMPLATE_WORDS = {
  // facts: detail (the parser's own line, not shown)
  'template.syntax': {
    severity: 'error',
    message: (facts) => `Mẫu văn bản viết sai cú pháp: ${templateSyntaxWords(facts)}.`,
    hint: () => 'Xem lại các cặp “{{ }}”, “{{#…}} {{/…}}” và các thẻ “< >” quanh chỗ này.',
  },
  // facts: found, suggestion?, allowed?
  'template.unknown-helper': {
    severity: 'error',
    message: (facts) => `Mẫu dùng lệnh ${quoted(facts, 'found')} không có.`,
    hint: orAllowed,
  },
  // facts: found, suggestion?, allowed?
  'template.unknown-field': {
    severity: 'error',
    message: (facts) => `Mẫu dùng trường ${quoted(facts, 'found')} không có trong dữ liệu.`,
    hint: orAllowed,
  },
  // facts: found, suggestion?, allowed?
  'template.unknown-element': {
    severity: 'error',
    message: (facts) => `Mẫu dùng thẻ ${quoted(facts, 'found')} không có.`,
    hint: orAllowed,
  },
  // facts: element
  'template.unclosed-element': {
    severity: 'error',
    message: (facts) => `Thẻ <${fact(facts, 'element')}> mở ở đây nhưng không được đóng.`,
    hint: (facts) => `Thêm </${fact(facts, 'element')}> vào cuối phần này.`,
  },
  // facts: found, suggestion?, allowed?
  'template.unknown-partial': {
    severity: 'error',
    message: (facts) => `Mẫu gọi mảnh mẫu ${quoted(facts, 'found')} không có trong thư mục “partials”.`,
    hint: orAllowed,
  },
  // facts: found, kind, allowed (kinds)
  'template.wrong-kind': {
    severity: 'error',
    message: (facts) => `Trường ${quoted(facts, 'found')} không dùng được theo cách này.`,
    hint: () => 'Danh sách đi với “{{#each …}}”, điều kiện đi với “{{#if …}}”, chữ thì viết “{{…}}”.',
  },
  // facts: problem, key?, suggestion?, allowed?
  'template.bad-front-matter': {
    severity: 'error',
    message: frontMatterWords,
    hint: frontMatterHint,
  },
  // facts: element, parent?, allowed?
  'template.wrong-place': {
    severity: 'error',
    message: (facts) =>
      `Thẻ <${fact(facts, 'element')}> không được đặt ${when(facts, 'parent', (parent) => `trong <${parent}>`) || 'ở đây'}.`,
    hint: (facts) => when(facts, 'allowed', (words) => `Ở đây dùng được: ${words}.`),
  },
  // facts: element, found (the attribute, with its value where that is wrong), suggestion?, allowed
  'template.wrong-attribute': {
    severity: 'error',
    message: (facts) => `Thẻ <${fact(facts, 'element')}> có thuộc tính ${quoted(facts, 'found')} không dùng được.`,
    hint: orAllowed,
  },
  // facts: element, found (the words)
  'template.wrong-text': {
    severity: 'error',
    message: (facts) => `Thẻ <${fact(facts, 'element')}> không chứa chữ được, mà ở đây có ${quoted(facts, 'found')}.`,
    hint: (facts) => when(facts, 'allowed', (words) => `Đặt chữ vào một trong các thẻ: ${words}.`),
  },
} satisfies Readonly<Record<string, WordsEntry>>;
