import { ordinal } from '../../../model/date-order.js';
import { shortDate } from '../../../text/vietnamese.js';
import { conferencesOf } from '../../numbers/conferences.js';
import { rule } from '../../rule.js';

/** A later conference of the year is dated before an earlier one. */
export const conferencesInOrder = rule({
  id: 'conferences-in-order',
  group: 'numbers',
  severity: 'warning',
  title: 'Hội nghị sau ghi ngày trước',
  text: 'Trong năm, khối ký giao ước trước, rồi sơ kết, rồi tổng kết. Ngày của ba hội nghị phải theo thứ tự ấy.',
  source: { text: 'Lịch công tác thường lệ của khối thi đua', confidence: 'custom' },
  example: {
    wrong: 'Sơ kết 15/7/2026, tổng kết 10/7/2026',
    right: 'Sơ kết 15/7/2026, tổng kết 10/12/2026',
  },
  check: ({ data }) => {
    const dated = conferencesOf(data).flatMap(({ field, name, conference: { date } }) =>
      date === undefined ? [] : [{ field, name, date }],
    );
    return dated.flatMap(({ field, name, date }, index) => {
      const before = dated[index - 1];
      if (before === undefined || ordinal(before.date) < ordinal(date)) return [];
      const message = `${name} ghi ngày ${shortDate(date)}, không sau ${before.name.toLowerCase()} ngày ${shortDate(before.date)}.`;
      return [{ path: `${field}.date`, message, hint: 'Kiểm lại ngày của hai hội nghị.' }];
    });
  },
});
