import * as z from 'zod';
import type { ConferenceField } from '../../../model/conference-fields.js';
import { ordinal } from '../../../model/date-order.js';
import { shortDate } from '../../../text/vietnamese.js';
import { conferencesOf } from '../../numbers/conferences.js';
import { ruleWith } from '../../rule.js';

const month = (label: string, usual: number) => z.int().min(1).max(12).default(usual).meta({ label });

const parameters = z.strictObject({
  signingFrom: month('Ký giao ước sớm nhất từ tháng mấy của năm trước', 10),
  halfYearFrom: month('Sơ kết sớm nhất từ tháng', 6),
  halfYearTo: month('Sơ kết muộn nhất đến tháng', 8),
  yearEndFrom: month('Tổng kết sớm nhất từ tháng', 10),
  yearEndTo: month('Tổng kết muộn nhất đến tháng mấy của năm sau', 3),
});

type Parameters = z.infer<typeof parameters>;

/** A month of the year of the pledge, of that before or that after. */
type Month = readonly [year: number, month: number];

const SEASONS: { readonly [K in ConferenceField]: (year: number, months: Parameters) => readonly [Month, Month] } = {
  conference: (year, { signingFrom }) => [
    [year - 1, signingFrom],
    [year, 12],
  ],
  halfYearConference: (year, { halfYearFrom, halfYearTo }) => [
    [year, halfYearFrom],
    [year, halfYearTo],
  ],
  yearEndConference: (year, { yearEndFrom, yearEndTo }) => [
    [year, yearEndFrom],
    [year + 1, yearEndTo],
  ],
};

/** A conference on a day on which blocs do not hold it. */
export const conferenceSeason = ruleWith(parameters, {
  id: 'conference-season',
  group: 'numbers',
  severity: 'warning',
  title: 'Ngày hội nghị ngoài mùa thường họp',
  text: 'Khối ký giao ước từ cuối năm trước đến trong năm, sơ kết giữa năm, tổng kết từ cuối năm đến đầu năm sau. Ngày ngoài khoảng ấy thường do gõ nhầm năm hoặc tháng.',
  source: {
    text: 'Lịch công tác thường lệ của khối thi đua; tháng cụ thể do từng tỉnh quy định',
    confidence: 'custom',
  },
  example: {
    wrong: 'year: 2023, conference: {date: 23/3/2022}',
    right: 'year: 2023, conference: {date: 23/3/2023}',
  },
  check: ({ data }, months) =>
    conferencesOf(data).flatMap(({ field, name, conference: { date } }) => {
      if (date === undefined) return [];
      const [from, to] = SEASONS[field](data.year, months);
      const first = ordinal({ year: from[0], month: from[1], day: 1 });
      const last = ordinal({ year: to[0], month: to[1], day: 31 });
      if (ordinal(date) >= first && ordinal(date) <= last) return [];
      return [
        {
          path: `${field}.date`,
          message: `${name} năm ${data.year} ghi ngày ${shortDate(date)}, trong khi thường họp từ tháng ${from[1]}/${from[0]} đến tháng ${to[1]}/${to[0]}.`,
          hint: 'Kiểm lại ngày, tháng và nhất là năm; nếu khối họp đúng ngày ấy thì đặt lại tham số của quy tắc này.',
        },
      ];
    }),
});
