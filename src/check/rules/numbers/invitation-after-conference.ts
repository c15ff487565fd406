import { ordinal } from '../../../model/date-order.js';
import { shortDate } from '../../../text/vietnamese.js';
import { onceByPath } from '../../numbers/once-by-path.js';
import { paperDate } from '../../numbers/paper-date.js';
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
      papers.flatMap((paper) => {
        const dated = paper.kind.id === 'giay-moi' ? paperDate(paper) : undefined;
        const held = paper.facts.occasion.conference.date;
        if (dated === undefined || held === undefined) return [];
        if (ordinal(dated.date) <= ordinal(held)) return [];
        const message = `${paper.kind.name} ghi ngày ${shortDate(dated.date)}, sau ngày họp ${shortDate(held)}.`;
        return [{ path: dated.path, message, hint: 'Sửa ngày của giấy mời, hoặc ngày hội nghị.' }];
      }),
    ),
});
