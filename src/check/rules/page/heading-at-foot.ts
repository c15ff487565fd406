import { linesOf } from '../../pages/lines-of.js';
import { pageFinding } from '../../pages/page-finding.js';
import { passagesOf } from '../../pages/passages.js';
import type { ReadPaper } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';

/** A heading is the last thing on a page. */
export const headingAtFoot = rule({
  id: 'heading-at-foot',
  group: 'page',
  severity: 'warning',
  title: 'Đề mục ở cuối trang',
  text: 'Tìm đề mục nằm ở dòng cuối trang, còn nội dung của nó sang trang sau.',
  source: { text: 'Kinh nghiệm trình bày văn bản', confidence: 'custom' },
  example: { wrong: 'Dòng cuối trang 2: “III. TỔ CHỨC THỰC HIỆN”', right: 'Đề mục sang đầu trang 3, cùng nội dung' },
  check: ({ papers }) => papers.flatMap(headingsAtFoot),
});

function headingsAtFoot(paper: ReadPaper): readonly RuleFinding[] {
  const passages = passagesOf(paper.pages());
  const last = passages.filter(({ page }, index) => (passages[index + 1]?.page ?? page) !== page);
  return last.flatMap((passage) => {
    if (!/^H\d$/u.test(passage.role)) return [];
    const hint = 'Thêm hoặc bớt vài dòng phía trên để đề mục đi cùng nội dung của nó.';
    const message = `đề mục “${linesOf(passage).join('').trim()}” nằm ở cuối trang.`;
    return [pageFinding(paper, passage.page, message, hint)];
  });
}
