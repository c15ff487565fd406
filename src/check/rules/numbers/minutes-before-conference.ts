import { shortDate } from '../../../text/vietnamese.js';
import { onceByPath } from '../../numbers/once-by-path.js';
import { paperDate } from '../../numbers/paper-date.js';
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
      papers.flatMap((paper) => {
        const dated = isTooEarly(paper) ? paperDate(paper) : undefined;
        const held = paper.facts.occasion.conference.date;
        if (dated === undefined || held === undefined) return [];
        const message = `${paper.kind.name} ghi ngày ${shortDate(dated.date)}, trước ngày họp ${shortDate(held)}.`;
        return [{ path: dated.path, message, hint: 'Sửa ngày của văn bản này, hoặc ngày hội nghị.' }];
      }),
    ),
});
