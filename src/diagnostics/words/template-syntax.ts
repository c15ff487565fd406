import type { Facts } from '../facts.js';
import { fact } from '../say.js';

/** What the parsers of templates say in English, as the end of a Vietnamese sentence. */
export function templateSyntaxWords(facts: Facts): string {
  const detail = fact(facts, 'detail');
  for (const [pattern, words] of PROBLEMS) {
    const found = pattern.exec(detail);
    if (found !== null) return words(found[1] ?? '', found[2] ?? '');
  }
  return 'máy không hiểu cách viết ở chỗ này';
}

type Words = (first: string, second: string) => string;

/** First those of Handlebars, then those of XML; the first that fits is told. */
const PROBLEMS: readonly (readonly [RegExp, Words])[] = [
  [/^(\S+) doesn't match (\S+)/u, (open, close) => `“{{#${open}}}” mở ở đây lại đóng bằng “{{/${close}}}”`],
  [/'OPEN_ENDBLOCK'.* got 'EOF'/u, () => 'một khối “{{#…}}” ở phía trước chưa được đóng bằng “{{/…}}”'],
  [/got 'OPEN_ENDBLOCK'/u, () => '“{{/…}}” ở đây đóng một khối chưa mở'],
  [/got '(?:OPEN_INVERSE_CHAIN|INVERSE)'/u, () => '“{{else}}” ở đây đứng ngoài khối, hoặc đã có một “{{else}}” trước'],
  [
    /'CLOSE_UNESCAPED'.* got 'CLOSE'|'CLOSE'.* got 'CLOSE_UNESCAPED'/u,
    () => 'số ngoặc mở và ngoặc đóng không bằng nhau',
  ],
  [/got 'CLOSE'/u, () => 'trong “{{ }}” còn thiếu một tên'],
  [/got 'INVALID'/u, () => 'trong “{{ }}” có ký tự không dùng được, hoặc thiếu “}}”'],
  [/got 'EOF'/u, () => 'mẫu kết thúc khi “{{” chưa được đóng'],
  [/^Lexical error/u, () => 'một ghi chú hoặc “{{” chưa được đóng'],
  [/^Invalid path/u, () => 'tên trường viết chưa đúng'],
  [/^& → /u, () => 'dấu & trong chữ phải viết là “&amp;”'],
  [/^unmatched closing tag: (.+)\.$/u, (name) => `thẻ đóng </${name}> không có thẻ mở`],
  [/^duplicate attribute: (.+)\.$/u, (name) => `thuộc tính ${name} được viết hai lần`],
  [
    /attribute without value|unquoted attribute|must be quoted/u,
    () => 'giá trị của thuộc tính phải nằm trong dấu nháy',
  ],
  [/no whitespace between attributes/u, () => 'giữa hai thuộc tính phải có dấu cách'],
  [/forward-slash in opening tag/u, () => 'sau dấu “/” trong thẻ phải là dấu “>”'],
  [/entity/u, () => 'ký hiệu sau dấu & không có'],
  [
    /^disallowed character|empty close tag/u,
    () => 'tên thẻ hoặc thuộc tính viết sai; dấu < trong chữ phải viết là “&lt;”',
  ],
  [/^unexpected end|incomplete/u, () => 'mẫu kết thúc khi một thẻ chưa viết xong'],
  [/comment/u, () => 'ghi chú “<!-- -->” viết chưa đúng'],
];
