import type { WrittenDate } from './written-dates.js';

/** What is paid, or settled in the books, over and above the twelve months of a year. */
const PAID =
  /(?<!\p{sc=Latn})(?:(?:tiền\s+)?(?:lương|thưởng|công)|thu\s+nhập|phụ\s+cấp|chi\s+trả|quyết\s+toán|chỉnh\s+lý)(?!\p{sc=Latn})/iu;
const LAST_SENTENCE = /[^.;\n]*$/u;
const FIRST_SENTENCE = /^[^.;\n]*/u;

/** Whether a month is the thirteenth that offices pay: `lương tháng 13 năm 2026`. */
export function isThirteenthPay({ text, start, end, day, month }: WrittenDate): boolean {
  if (day !== undefined || month !== '13') return false;
  const [before = ''] = LAST_SENTENCE.exec(text.slice(Math.max(0, start - 60), start)) ?? [];
  const [after = ''] = FIRST_SENTENCE.exec(text.slice(end, end + 40)) ?? [];
  return PAID.test(before) || PAID.test(after);
}
