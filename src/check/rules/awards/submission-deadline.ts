import * as z from 'zod';
import { ordinal } from '../../../model/date-order.js';
import { shortDate } from '../../../text/vietnamese.js';
import { occasionOf } from '../../../view/occasion.js';
import { ruleWith } from '../../rule.js';

const DAY_AND_MONTH = /^(\d{1,2})\/(\d{1,2})$/u;

/** A submission dated after the day the office sets. */
export const submissionDeadline = ruleWith(
  z.strictObject({
    deadline: z
      .string()
      .regex(/^(?:\d{1,2}\/\d{1,2}|không)$/u)
      .default('không')
      .meta({ label: 'Hạn gửi hồ sơ: ngày/tháng, như 10/12; “không” thì không xét' }),
    nextYear: z.boolean().default(false).meta({ label: 'Hạn thuộc năm sau của năm được xét' }),
  }),
  {
    id: 'submission-deadline',
    group: 'awards',
    severity: 'warning',
    title: 'Tờ trình quá hạn gửi hồ sơ',
    text: 'Hạn gửi hồ sơ khen thưởng về Sở Nội vụ do tỉnh quy định, như Bắc Ninh là trước ngày 10/12. Quy tắc chỉ xét khi ghi hạn ở tham số.',
    source: {
      text: 'Quy định của tỉnh (như Quyết định số 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh)',
      ids: ['L-30'],
      confidence: 'provincial',
    },
    example: { wrong: 'Hạn 10/12, tờ trình ngày 11/12/2025', right: 'Hạn 10/12, tờ trình ngày 09/12/2025' },
    check({ data }, { deadline, nextYear }) {
      const date = data.documents['to-trinh']?.date;
      const { year } = occasionOf(data, 'review');
      const [, day, month] = DAY_AND_MONTH.exec(deadline) ?? [];
      if (date === undefined || year === undefined || day === undefined) return [];
      const last = { year: nextYear ? year + 1 : year, month: Number(month), day: Number(day) };
      if (ordinal(date) <= ordinal(last)) return [];
      return [
        {
          path: 'documents.to-trinh.date',
          message: `Tờ trình đề ngày ${shortDate(date)}, sau hạn gửi hồ sơ ${shortDate(last)}.`,
          hint: 'Gửi hồ sơ trước hạn, hoặc hỏi cơ quan thường trực có nhận hồ sơ muộn không.',
        },
      ];
    },
  },
);
