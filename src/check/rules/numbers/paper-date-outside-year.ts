import * as z from 'zod';
import { shortDate } from '../../../text/vietnamese.js';
import { datePath } from '../../numbers/date-path.js';
import { datedPapers } from '../../numbers/dated-papers.js';
import { onceByPath } from '../../numbers/once-by-path.js';
import { yearMissed } from '../../numbers/year-missed.js';
import { ruleWith } from '../../rule.js';

const month = (label: string, usual: number) => z.int().min(1).max(12).default(usual).meta({ label });

/** A paper is given a day of another year than the one it belongs to. */
export const paperDateOutsideYear = ruleWith(
  z.strictObject({
    pledgeFrom: month('Văn bản của năm sớm nhất từ tháng mấy của năm trước', 10),
    reviewTo: month('Văn bản tổng kết, khen thưởng muộn nhất đến tháng mấy của năm sau', 6),
  }),
  {
    id: 'paper-date-outside-year',
    group: 'numbers',
    severity: 'warning',
    title: 'Ngày văn bản không thuộc năm thi đua',
    text: 'Ngày ghi cho văn bản phải thuộc năm của khối: kế hoạch, giao ước có thể từ cuối năm trước, văn bản tổng kết, khen thưởng có thể sang đầu năm sau. Gõ nhầm năm thì chương trình còn chọn căn cứ pháp luật theo năm nhầm ấy.',
    source: { text: 'Lịch công tác thường lệ của khối thi đua', confidence: 'custom' },
    example: {
      wrong: 'year: 2026, documents: {ke-hoach: {date: 16/3/2025}}',
      right: 'year: 2026, documents: {ke-hoach: {date: 16/3/2026}}',
    },
    check: ({ papers }, months) =>
      onceByPath(
        datedPapers(papers).flatMap(({ paper, date }) => {
          const year = yearMissed(paper, date, months);
          if (year === undefined) return [];
          const message = `${paper.kind.name} ghi ngày ${shortDate(date)}, trong khi đây là văn bản của năm thi đua ${year}.`;
          return [{ path: datePath(paper), message, hint: 'Xem lại ngày, nhất là năm, của văn bản này.' }];
        }),
      ),
  },
);
