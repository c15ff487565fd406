import type { Found } from '../../found.js';
import { rule } from '../../rule.js';
import { markSearch } from '../../search/mark-search.js';

const DOTS = /…|\.[^\S\n]?\.|_{3}/u;

const rows = [
  // a row longer than an ellipsis
  /…(?:[^\S\n]*[….])+|\.{2,}…|\.{4,}|_{3,}|\.(?:[^\S\n]\.){3,}/uy,
  // an ellipsis where a number, a day, a month must stand
  /(?:…|\.{3})(?=\s?(?:tháng|năm|giờ|[/-]))(?<=(?<!\p{sc=Latn})(?:ngày|tháng|số|hồi|Số:|số:)\s?(?:…|\.{3}))/uy,
].map((pattern) => markSearch(DOTS, pattern));

const alone = markSearch(DOTS, /^(?:…|\.{2,3})$/muy);

/** Dots typed for a blank. */
export const typedDots = rule({
  id: 'typed-dots',
  group: 'form',
  severity: 'warning',
  title: 'Dấu chấm gõ để chừa chỗ trống',
  text: 'Điều chưa biết thì để trống mục ấy: chương trình in chỗ trống để điền và nhắc còn thiếu. Dấu chấm gõ tay in ra như một phần của lời văn.',
  source: { text: 'Cách dùng chương trình này', confidence: 'custom' },
  example: { wrong: 'name: ……………', right: 'Bỏ mục “name”' },
  check: ({ texts }) =>
    [...rows.flatMap((search) => search(texts)), ...alone(texts).filter(isAll)].map(
      ({ path, span, text, letters }) => ({
        path,
        span,
        message: 'Có dấu chấm gõ để chừa chỗ trống.',
        hint:
          text.trim() === letters.trim()
            ? 'Bỏ mục này; chương trình tự in chỗ trống.'
            : 'Ghi điều còn thiếu, hoặc bỏ mục này nếu chưa biết.',
      }),
    ),
});

/** Nothing else stands in the field. */
function isAll({ text, letters }: Found): boolean {
  return text.trim() === letters;
}
