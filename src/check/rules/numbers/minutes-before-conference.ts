import { shortDate } from '../../../text/vietnamese.js';
import { datePath } from '../../numbers/date-path.js';
import { datedPapers } from '../../numbers/dated-papers.js';
import { onceByPath } from '../../numbers/once-by-path.js';
import { isTooEarly } from '../../numbers/too-early.js';
import { rule } from '../../rule.js';

/** Minutes or conclusions dated before the conference they tell of. */
export const minutesBeforeConference = rule({
  id: 'minutes-before-conference',
  group: 'numbers',
  severity: 'error',
  title: 'Biên bản ghi ngày trước hội nghị',
  text: 'Biên bản hội nghị và thông báo kết luận chỉ có thể ghi ngày họp hoặc ngày sau đó.',
  source: { text: 'Thứ tự thời gian: văn bản ghi lại việc đã xảy ra', confidence: 'arithmetic' },
  example: {
    wrong: 'conference: {date: 12/3/2026}, documents: {bien-ban-hoi-nghi: {date: 11/3/2026}}',
    right: 'documents: {bien-ban-hoi-nghi: {date: 12/3/2026}}',
  },
  check: ({ papers }) =>
    onceByPath(
      datedPapers(papers).flatMap(({ paper, date }) => {
        const held = paper.facts.occasion.conference.date;
        if (held === undefined || !isTooEarly(paper)) return [];
        const message = `${paper.kind.name} ghi ngày ${shortDate(date)}, trước ngày họp ${shortDate(held)}.`;
        return [{ path: datePath(paper), message, hint: 'Sửa ngày của văn bản này, hoặc ngày hội nghị.' }];
      }),
    ),
});
