import * as z from 'zod';
import { pageFinding } from '../../pages/page-finding.js';
import { passagesOf } from '../../pages/passages.js';
import type { ReadPaper } from '../../reading.js';
import { type RuleFinding, ruleWith } from '../../rule.js';

/** The last page holds a line or two. */
export const shortLastPage = ruleWith(
  z.strictObject({ least: z.int().min(1).default(3).meta({ label: 'Số dòng ít nhất ở trang cuối' }) }),
  {
    id: 'short-last-page',
    group: 'page',
    severity: 'warning',
    title: 'Trang cuối chỉ có vài dòng',
    text: 'Tìm văn bản nhiều trang mà trang cuối chỉ có một, hai dòng: tốn giấy và dễ thất lạc.',
    source: { text: 'Kinh nghiệm trình bày văn bản', confidence: 'custom' },
    example: { wrong: 'Trang 3 chỉ có “- Lưu: VT, HC.”', right: 'Rút gọn một câu để văn bản vừa 2 trang' },
    check: ({ papers }, { least }) => papers.flatMap((paper) => shortEnd(paper, least)),
  },
);

function shortEnd(paper: ReadPaper, least: number): readonly RuleFinding[] {
  const page = paper.pages().pages.length - 1;
  if (page === 0) return [];
  const passages = passagesOf(paper.pages());
  const last = passages.slice(passages.findLastIndex((passage) => passage.page < page) + 1);
  const lines = new Set(last.flatMap(({ pieces }) => pieces.map(({ y }) => y)));
  if (lines.size >= least) return [];
  const hint = 'Rút gọn nội dung vài dòng để bỏ trang cuối, hoặc thêm cho trang cuối đầy hơn.';
  return [pageFinding(paper, page, `trang cuối chỉ có ${lines.size} dòng.`, hint)];
}
