import type { CalendarDate } from '../../model/date.js';
import { allMatches } from '../../text/all-matches.js';

const AGO =
  /(?:nguyên|trước đây|trước khi|nay là|tiền thân|sáp nhập|hợp nhất|tiếp nhận|kế thừa|giải thể|kết thúc hoạt động|chia tách|đổi tên)/iu;
const OLD = /^[^.;,\n]{0,60}?\(?\s*cũ(?![\p{sc=Latn}])/u;
const YEAR = /(?<!\d)(\d{4})(?!\d)/gu;

/** Whether the words about a name speak of what was: a former office, a merger, a year before the name ended; or quote. */
export function speaksOfThePast(text: string, start: number, end: number, to: CalendarDate | undefined): boolean {
  const before = text.slice(0, start);
  const clause = (/[^.;\n]*$/u.exec(before)?.[0] ?? '') + (/^[^.;\n]*/u.exec(text.slice(start))?.[0] ?? '');
  if (AGO.test(clause) || OLD.test(text.slice(end)) || isQuoted(before)) return true;
  return to !== undefined && allMatches(clause, YEAR).some(([, year]) => Number(year) <= to.year);
}

/** A quotation mark was opened and not closed. */
function isQuoted(before: string): boolean {
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.match(/"/gu)?.length ?? 0) % 2 === 1;
}
