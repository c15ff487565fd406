import { ordinal } from '../../../model/date-order.js';
import { shortDate } from '../../../text/vietnamese.js';
import { datePath } from '../../numbers/date-path.js';
import { datedPapers } from '../../numbers/dated-papers.js';
import { onceByPath } from '../../numbers/once-by-path.js';
import { rule } from '../../rule.js';

/** An invitation dated after the conference it invites to. */
export const invitationAfterConference = rule({
  id: 'invitation-after-conference',
  group: 'numbers',
  severity: 'error',
  title: 'Giấy mời ghi ngày sau hội nghị',
  text: 'Giấy mời phải ghi ngày trước ngày họp.',
  source: { text: 'Thứ tự thời gian: mời trước, họp sau', confidence: 'arithmetic' },
  example: {
    wrong: 'conference: {date: 12/3/2026}, documents: {giay-moi: {date: 13/3/2026}}',
    right: 'documents: {giay-moi: {date: 03/3/2026}}',
  },
  check: ({ papers }) =>
    onceByPath(
      datedPapers(papers).flatMap(({ paper, date }) => {
        const held = paper.facts.occasion.conference.date;
        if (paper.kind.id !== 'giay-moi' || held === undefined) return [];
        if (ordinal(date) <= ordinal(held)) return [];
        const message = `${paper.kind.name} ghi ngày ${shortDate(date)}, sau ngày họp ${shortDate(held)}.`;
        return [{ path: datePath(paper), message, hint: 'Sửa ngày của giấy mời, hoặc ngày hội nghị.' }];
      }),
    ),
});
