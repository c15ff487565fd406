import { ordinal } from '../../../model/date-order.js';
import { shortDate } from '../../../text/vietnamese.js';
import { datePath } from '../../numbers/date-path.js';
import { datedPapers } from '../../numbers/dated-papers.js';
import { onceByPath } from '../../numbers/once-by-path.js';
import { rule } from '../../rule.js';

/** On which side of the conference that reviews the year a paper comes. */
const TURNS: ReadonlyMap<string, 'before' | 'after'> = new Map([
  ['bien-ban-cham-cheo', 'before'],
  ['bang-tu-cham', 'before'],
  ['to-trinh', 'after'],
  ['danh-sach-tap-the', 'after'],
  ['danh-sach-ca-nhan', 'after'],
  ['bien-ban-ban-giao', 'after'],
]);

/** A paper of the review is dated on the wrong side of the conference. */
export const paperOutOfTurn = rule({
  id: 'paper-out-of-turn',
  group: 'numbers',
  severity: 'warning',
  title: 'Ngày văn bản không theo trình tự xét khen thưởng',
  text: 'Tự chấm, chấm chéo làm trước hội nghị tổng kết; tờ trình, danh sách đề nghị và bàn giao làm sau khi hội nghị đã bình xét.',
  source: { text: 'Trình tự xét khen thưởng thường lệ của khối', confidence: 'custom' },
  example: {
    wrong: 'yearEndConference: {date: 08/12/2026}, documents: {to-trinh: {date: 01/12/2026}}',
    right: 'documents: {to-trinh: {date: 11/12/2026}}',
  },
  check: ({ papers }) =>
    onceByPath(
      datedPapers(papers).flatMap(({ paper, date }) => {
        const turn = TURNS.get(paper.kind.id);
        const held = paper.facts.occasion.conference.date;
        if (turn === undefined || held === undefined) return [];
        const days = ordinal(date) - ordinal(held);
        if (turn === 'before' ? days <= 0 : days >= 0) return [];
        const side = turn === 'before' ? 'sau' : 'trước';
        const message = `${paper.kind.name} ghi ngày ${shortDate(date)}, ${side} hội nghị tổng kết ngày ${shortDate(held)}.`;
        return [{ path: datePath(paper), message, hint: 'Kiểm lại ngày của văn bản này và ngày hội nghị.' }];
      }),
    ),
});
