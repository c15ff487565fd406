import { onOneLine } from '../../../text/on-one-line.js';
import { dayExists } from '../../form/day-exists.js';
import { isLunar } from '../../form/is-lunar.js';
import { isThirteenthPay } from '../../form/is-thirteenth-pay.js';
import { type WrittenDate, writtenDates } from '../../form/written-dates.js';
import { rule } from '../../rule.js';

/** A day the calendar does not have. */
export const impossibleDate = rule({
  id: 'impossible-date',
  group: 'form',
  severity: 'error',
  title: 'Ngày không có trong lịch',
  text: 'Tìm trong lời văn những ngày không có thật như ngày 31 tháng 4, ngày 29 tháng 02 của năm không nhuận, tháng 13. Ngày âm lịch và lương, thưởng tháng 13 thì không kể.',
  source: { text: 'Dương lịch', confidence: 'verified' },
  example: { wrong: 'trước ngày 31 tháng 4 năm 2026', right: 'trước ngày 30 tháng 4 năm 2026' },
  check: ({ texts }) =>
    writtenDates(texts)
      .filter(isImpossible)
      .map(({ path, span, form, letters }) => ({
        path,
        span,
        message: `Lịch không có ${form === 'words' ? '' : 'ngày '}“${onOneLine(letters)}”.`,
        hint: 'Xem lại ngày, tháng.',
      })),
});

function isImpossible(date: WrittenDate): boolean {
  return isNoDay(date) && !isLunar(date) && !isThirteenthPay(date);
}

function isNoDay({ form, day, month, year }: WrittenDate): boolean {
  const full = year?.length === 4;
  // without a year figures may be a range of days, and months alone an amount of time
  if (!full && (form === '-' || day === undefined || (form === '/' && Number(month) > 12))) return false;
  return !dayExists(Number(day ?? 1), Number(month), full ? Number(year) : undefined);
}
