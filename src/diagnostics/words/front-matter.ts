import type { Facts } from '../facts.js';
import { fact, quoted, when } from '../say.js';

/** Words for the facts `problem`, `key` and `allowed` of front matter that is not right. */
export function frontMatterWords(facts: Facts): string {
  const problem = fact(facts, 'problem');
  return ((Object.hasOwn(PROBLEMS, problem) ? PROBLEMS[problem] : undefined) ?? unreadable)(facts);
}

const unreadable = () => 'Phần khai báo ở đầu mẫu, giữa hai dòng “---”, viết sai cú pháp ở dòng này.';

const PROBLEMS: Readonly<Record<string, (facts: Facts) => string>> = {
  missing: () => 'Mẫu chưa có phần khai báo: tệp mẫu phải mở đầu bằng các dòng khai báo nằm giữa hai dòng “---”.',
  'not-mapping': () => 'Phần khai báo ở đầu mẫu phải gồm các dòng “mục: giá trị”.',
  'duplicate-key': () => 'Trong phần khai báo ở đầu mẫu có một mục được viết hai lần.',
  alias: () => 'Phần khai báo ở đầu mẫu dùng dấu “*” không đúng.',
  'unknown-key': (facts) => `Phần khai báo ở đầu mẫu không có mục ${quoted(facts, 'key')}.`,
  'missing-key': (facts) => `Phần khai báo ở đầu mẫu thiếu mục ${quoted(facts, 'key')}.`,
  empty: (facts) => `Mục ${quoted(facts, 'key')} của phần khai báo ở đầu mẫu đang để trống.`,
  'wrong-type': (facts) => `Mục ${quoted(facts, 'key')} của phần khai báo ở đầu mẫu có giá trị không đúng loại.`,
  'out-of-range': (facts) => `Mục ${quoted(facts, 'key')} của phần khai báo ở đầu mẫu phải là số nguyên từ 1 đến 99.`,
  'not-allowed': (facts) =>
    `Mục ${quoted(facts, 'key')} của phần khai báo ở đầu mẫu chỉ nhận giá trị: ${fact(facts, 'allowed')}.`,
};

/** How to mend front matter that is not right. */
export function frontMatterHint(facts: Facts): string {
  const meant = when(facts, 'suggestion', (key) => `Có phải bạn muốn viết “${key}”?`);
  const known = facts.problem === 'unknown-key' ? `Các mục dùng được: ${fact(facts, 'allowed')}.` : '';
  return meant || known || 'So lại với phần khai báo của một mẫu có sẵn trong thư mục “templates”.';
}
