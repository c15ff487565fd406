import { z } from 'zod';
import { pageFinding } from '../../pages/page-finding.js';
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
    source: { text: 'Lệ thường khi trình bày văn bản', confidence: 'custom' },
    example: { wrong: 'Trang 3 chỉ có “- Lưu: VT, HC.”', right: 'Rút gọn một câu để văn bản vừa 2 trang' },
    check: ({ papers }, { least }) => papers.flatMap((paper) => shortEnd(paper, least)),
  },
);

function shortEnd(paper: ReadPaper, least: number): readonly RuleFinding[] {
  const { pages } = paper.pages();
  const page = pages.length - 1;
  const lines = new Set(
    pages[page]?.items.flatMap((item) => (item.type === 'text' && item.tag !== undefined ? item.y : [])),
  );
  if (page === 0 || lines.size >= least) return [];
  const hint = 'Rút gọn nội dung vài dòng để bỏ trang cuối, hoặc thêm cho trang cuối đầy hơn.';
  return [pageFinding(paper, page, `trang cuối chỉ có ${lines.size} dòng.`, hint)];
}
