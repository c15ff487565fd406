import type { OutlineEntry, PageItem } from '../../../pages/types.js';
import { linesOf } from '../../pages/lines-of.js';
import { pageFinding } from '../../pages/page-finding.js';
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
  const { pages, outline } = paper.pages();
  const found: RuleFinding[] = [];
  for (const [page, { items }] of pages.slice(0, -1).entries()) {
    const last = items.findLast(isRead);
    if (last !== undefined && isHeading(last.tag, outline)) found.push(headingFinding(paper, page, items, last.tag));
  }
  return found;
}

function isHeading(tag: number, outline: readonly OutlineEntry[]): boolean {
  for (const entry of outline) if (entry.tag === tag) return true;
  return false;
}

function headingFinding(paper: ReadPaper, page: number, items: readonly PageItem[], headingTag: number): RuleFinding {
  const lines = linesOf(items.filter((item) => item.type === 'text').filter(({ tag }) => tag === headingTag));
  const hint = 'Thêm hoặc bớt vài dòng phía trên để đề mục đi cùng nội dung của nó.';
  return pageFinding(paper, page, `đề mục “${lines.join('').trim()}” nằm ở cuối trang.`, hint);
}

/** Page numbers and drawn lines are no part of the reading. */
function isRead(item: PageItem): item is PageItem & { readonly tag: number } {
  return item.type !== 'line' && item.tag !== undefined;
}
