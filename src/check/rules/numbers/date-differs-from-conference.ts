import { ordinal } from '../../../model/date-order.js';
import { shortDate } from '../../../text/vietnamese.js';
import { datePath } from '../../numbers/date-path.js';
import { datedPapers } from '../../numbers/dated-papers.js';
import { onceByPath } from '../../numbers/once-by-path.js';
import { isTooEarly } from '../../numbers/too-early.js';
import { rule } from '../../rule.js';

/** What is made at a conference, on its day. */
const MADE_THERE: readonly string[] = [
  'giao-uoc',
  'bien-ban-hoi-nghi',
  'phieu-bau',
  'bien-ban-kiem-phieu',
  'bien-ban-binh-xet',
  'phieu-suy-ton',
  'bien-ban-suy-ton',
];

/** A paper made at a conference is given another day. */
export const dateDiffersFromConference = rule({
  id: 'date-differs-from-conference',
  group: 'numbers',
  severity: 'info',
  title: 'Văn bản của hội nghị ghi ngày khác ngày họp',
  text: 'Giao ước, biên bản, phiếu lập tại hội nghị thì ghi ngày họp. Ghi ngày riêng chỉ khi thật sự lập vào ngày khác.',
  source: { text: 'Văn bản lập tại hội nghị ghi ngày họp', confidence: 'custom' },
  example: {
    wrong: 'conference: {date: 12/3/2026}, documents: {giao-uoc: {date: 13/3/2026}}',
    right: 'conference: {date: 12/3/2026}, không ghi ngày riêng cho giao ước',
  },
  check: ({ papers }) =>
    onceByPath(
      datedPapers(papers).flatMap(({ paper, date }) => {
        const held = paper.facts.occasion.conference.date;
        if (!MADE_THERE.includes(paper.kind.id) || held === undefined) return [];
        if (ordinal(date) === ordinal(held) || isTooEarly(paper)) return [];
        const message = `${paper.kind.name} ghi ngày ${shortDate(date)}, khác ngày họp ${shortDate(held)}.`;
        return [{ path: datePath(paper), message, hint: 'Nếu lập ngay tại hội nghị thì bỏ “date” của văn bản này.' }];
      }),
    ),
});
