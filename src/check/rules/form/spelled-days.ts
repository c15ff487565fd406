import { onOneLine } from '../../../text/on-one-line.js';
import type { Found } from '../../found.js';
import { rule } from '../../rule.js';
import { wordSearch } from '../../search/word-search.js';

/** `năm thứ hai` is no day: only where no count can be meant. */
const weekdays = wordSearch(['thứ'], /[Tt]hứ\s+(hai|ba|tư|năm|sáu|bảy)(?!\p{sc=Latn})/uy);
const DAY_BEFORE = /(?<!\p{sc=Latn})(?:sáng|trưa|chiều|tối|đêm)\s+$/iu;
const DAY_AFTER = /^(?:,?\s+ngày\s+\d|\s+(?:hằng|hàng)\s+tuần|(?:,|\s+và)\s+chủ nhật)/iu;
const revolution = wordSearch(['cách mạng tháng tám'], /[Cc]ách mạng\s+[Tt]háng\s+tám(?!\p{sc=Latn})/uy);

/** The day of a week or a month in words without its capital. */
export const spelledDays = rule({
  id: 'spelled-days',
  group: 'form',
  severity: 'warning',
  title: 'Viết hoa tên ngày, tháng bằng chữ',
  text: 'Ngày trong tuần, tháng trong năm viết bằng chữ thì viết hoa chữ chỉ thứ tự: thứ Hai, Cách mạng tháng Tám.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục II, mục V, khoản 8 và khoản 9',
    ids: ['VH-15', 'VH-16'],
    confidence: 'verified',
  },
  example: { wrong: 'sáng thứ hai', right: 'sáng thứ Hai' },
  check: ({ texts }) =>
    [...weekdays(texts).filter(isDay), ...revolution(texts)].map(({ path, span, letters }) => ({
      path,
      span,
      message: `“${onOneLine(letters)}” viết hoa chưa đúng.`,
      hint: `Viết “${capitalLast(onOneLine(letters))}”.`,
    })),
});

function isDay({ text, start, end }: Found): boolean {
  return DAY_BEFORE.test(text.slice(Math.max(0, start - 8), start)) || DAY_AFTER.test(text.slice(end, end + 20));
}

function capitalLast(letters: string): string {
  return letters.replace(/\S(?=\S*$)/u, (letter) => letter.toUpperCase());
}
