import { shortDate } from '../../../text/vietnamese.js';
import { datesWrittenOut } from '../../form/dates-written-out.js';
import { dayExists } from '../../form/day-exists.js';
import { type WrittenDate, writtenDates } from '../../form/written-dates.js';
import { rule } from '../../rule.js';

/** A date with slashes without the zero it needs, or with one too many. */
export const shortDatePadding = rule({
  id: 'short-date-padding',
  group: 'form',
  severity: 'info',
  title: 'Số 0 trong ngày viết gọn',
  text: 'Ngày viết gọn theo cùng lệ với ngày viết đủ: ngày nhỏ hơn 10 và tháng 1, tháng 2 có số 0 đứng trước, từ tháng 3 trở đi không có: 09/01/2026, 27/5/2026.',
  source: { text: 'Cách viết trong Hướng dẫn số 05-HD/VPTW', ids: ['TG-05', 'ND30-42'], confidence: 'custom' },
  example: { wrong: 'Chỉ thị số 34-CT/TW ngày 07/04/2014', right: 'Chỉ thị số 34-CT/TW ngày 07/4/2014' },
  check: ({ data, texts }) =>
    writtenDates(texts).flatMap((date) => {
      const { path, span, letters } = date;
      const right = date.form === '/' && date.year?.length === 4 ? rightForm(date) : letters;
      if (right === letters || datesWrittenOut(data, path)) return [];
      return [{ path, span, message: `Ngày “${letters}” đặt số 0 chưa đúng lệ.`, hint: `Viết “${right}”.` }];
    }),
});

/** What is no day of the calendar stays as it is. */
function rightForm(written: WrittenDate): string {
  const day = Number(written.day);
  const month = Number(written.month);
  const year = Number(written.year);
  return dayExists(day, month, year) ? shortDate({ day, month, year }) : written.letters;
}
