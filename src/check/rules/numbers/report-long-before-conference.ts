import * as z from 'zod';
import { shortDate } from '../../../text/vietnamese.js';
import { datePath } from '../../numbers/date-path.js';
import { datedPapers } from '../../numbers/dated-papers.js';
import { daysBetween } from '../../numbers/days-between.js';
import { onceByPath } from '../../numbers/once-by-path.js';
import { ruleWith } from '../../rule.js';

const days = (label: string, usual: number) => z.int().min(1).default(usual).meta({ label });

/** A report is dated long before the conference that hears it. */
export const reportLongBeforeConference = ruleWith(
  z.strictObject({
    halfYear: days('Báo cáo sơ kết sớm hơn hội nghị nhiều nhất mấy ngày', 45),
    yearEnd: days('Báo cáo tổng kết sớm hơn hội nghị nhiều nhất mấy ngày', 75),
  }),
  {
    id: 'report-long-before-conference',
    group: 'numbers',
    severity: 'warning',
    title: 'Báo cáo ghi ngày sớm hơn hội nghị quá nhiều',
    text: 'Báo cáo sơ kết, tổng kết làm xong trước hội nghị ít tuần, hoặc sau hội nghị. Sớm hơn hội nghị mấy tháng thì thường là gõ nhầm tháng.',
    source: { text: 'Lịch công tác thường lệ của khối thi đua', confidence: 'custom' },
    example: {
      wrong: 'halfYearConference: {date: 10/7/2026}, documents: {bao-cao-so-ket: {date: 15/5/2026}}',
      right: 'documents: {bao-cao-so-ket: {date: 05/7/2026}}',
    },
    check: ({ papers }, { halfYear, yearEnd }) =>
      onceByPath(
        datedPapers(papers).flatMap(({ paper, date }) => {
          const { id } = paper.kind;
          if (id !== 'bao-cao-so-ket' && id !== 'bao-cao-tong-ket') return [];
          const most = id === 'bao-cao-so-ket' ? halfYear : yearEnd;
          const { conference, year = 0 } = paper.facts.occasion;
          const held = conference.date;
          if (held === undefined) return [];
          const early = daysBetween(date, held);
          // of a day in an earlier year another rule tells
          if (early <= most || date.year < year) return [];
          const message = `${paper.kind.name} ghi ngày ${shortDate(date)}, trước hội nghị ngày ${shortDate(held)} tới ${early} ngày.`;
          return [{ path: datePath(paper), message, hint: 'Xem lại ngày của báo cáo và ngày hội nghị.' }];
        }),
      ),
  },
);
