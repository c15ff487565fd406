import * as z from 'zod';
import type { Page } from '../../../pages/types.js';
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
    source: { text: 'Kinh nghiệm trình bày văn bản', confidence: 'custom' },
    example: { wrong: 'Trang 3 chỉ có “- Lưu: VT, HC.”', right: 'Rút gọn một câu để văn bản vừa 2 trang' },
    check: ({ papers }, { least }) => papers.flatMap((paper) => shortEnd(paper, least)),
  },
);

function shortEnd(paper: ReadPaper, least: number): readonly RuleFinding[] {
  const { pages } = paper.pages();
  const last = pages.at(-1);
  if (last === undefined || pages.length === 1) return [];
  const lines = countLines(last, least);
  if (lines >= least) return [];
  const hint = 'Rút gọn nội dung vài dòng để bỏ trang cuối, hoặc thêm cho trang cuối đầy hơn.';
  return [pageFinding(paper, pages.length - 1, `trang cuối chỉ có ${lines} dòng.`, hint)];
}

/** Counts the lines of a page, no further than so many; the page number is none. */
function countLines({ items }: Page, enough: number): number {
  const lines = new Set<number>();
  for (const item of items) {
    if (item.type === 'text' && item.tag !== undefined) lines.add(item.y);
    if (lines.size >= enough) break;
  }
  return lines.size;
}
