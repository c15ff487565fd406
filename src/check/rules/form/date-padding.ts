import { onOneLine } from '../../../text/on-one-line.js';
import { officialDay } from '../../../text/vietnamese.js';
import { dayExists } from '../../form/day-exists.js';
import { type WrittenDate, writtenDates } from '../../form/written-dates.js';
import { type RuleFinding, rule } from '../../rule.js';

/** A date in words without the zero it needs, or with one too many. */
export const datePadding = rule({
  id: 'date-padding',
  group: 'form',
  severity: 'warning',
  title: 'Số 0 trước ngày, tháng',
  text: 'Ngày nhỏ hơn 10 và tháng 1, tháng 2 có số 0 đứng trước; từ tháng 3 trở đi không có: “ngày 07 tháng 4”, “ngày 15 tháng 01”.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 4',
    ids: ['ND30-42', 'DANG-18'],
    confidence: 'verified',
  },
  example: { wrong: 'ngày 7 tháng 04 năm 2023', right: 'ngày 07 tháng 4 năm 2023' },
  check: ({ texts }) => writtenDates(texts).flatMap((date) => (date.form === 'words' ? padded(date) : [])),
});

function padded({ path, span, letters, day, month, year }: WrittenDate): readonly RuleFinding[] {
  if (!dayExists(Number(day ?? 1), Number(month), undefined)) return [];
  const rightMonth = Number(month) < 3 && day !== undefined ? officialDay(Number(month)) : plainMonth(month);
  const rightDay = day === undefined ? undefined : officialDay(Number(day));
  if (rightMonth === month && rightDay === day) return [];
  const opening = rightDay === undefined ? 'tháng' : `ngày ${rightDay} tháng`;
  const right = `${opening} ${rightMonth}${year === undefined ? '' : ` năm ${year}`}`;
  return [
    {
      path,
      span,
      message: `“${onOneLine(letters)}” đặt số 0 trước ngày, tháng chưa đúng.`,
      hint: `Viết “${right}”.`,
    },
  ];
}

/** Alone, January and February are written either way. */
function plainMonth(month: string): string {
  return Number(month) < 3 ? month : String(Number(month));
}
