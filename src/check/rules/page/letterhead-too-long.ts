import * as z from 'zod';
import { headOf } from '../../pages/head-of.js';
import { nodeOf } from '../../pages/node-of.js';
import { pageFinding } from '../../pages/page-finding.js';
import type { Passage } from '../../pages/passages-on.js';
import { printedLines } from '../../pages/printed-lines.js';
import type { ReadPaper } from '../../reading.js';
import { type RuleFinding, ruleWith } from '../../rule.js';

/** The name of the issuer, or of the body above it, takes too many lines. */
export const letterheadTooLong = ruleWith(
  z.strictObject({ most: z.int().min(1).default(4).meta({ label: 'Số dòng nhiều nhất của tên cơ quan' }) }),
  {
    id: 'letterhead-too-long',
    group: 'page',
    severity: 'warning',
    title: 'Tên cơ quan ở đầu văn bản quá dài',
    text: 'Tìm tên cơ quan ban hành hoặc cơ quan chủ quản chiếm quá nhiều dòng ở góc trái trang đầu, đẩy số và ngày xuống thấp.',
    source: {
      text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 2',
      ids: ['ND30-24'],
      confidence: 'custom',
    },
    example: { wrong: 'Tên khối dài 5 dòng', right: 'Ghi tên khối gọn hơn ở mục “bloc.name”' },
    check: ({ papers }, { most }) => papers.flatMap((paper) => longNames(paper, most)),
  },
);

function longNames(paper: ReadPaper, most: number): readonly RuleFinding[] {
  const long: Passage[] = [];
  for (const passage of headOf(paper.pages())) if (passage.lines > most) long.push(passage);
  if (long.length === 0) return [];
  const head = nodeOf(paper.tree, 'letterhead');
  const names = [head?.superior ?? [], head?.issuer ?? []].map((name) => printedLines(long, name));
  return names
    .filter(({ length }) => length > 0)
    .map((lines) => {
      const message = `tên “${lines.map((line) => line.trim()).join(' ')}” chiếm ${lines.length} dòng ở đầu văn bản.`;
      return pageFinding(paper, 0, message, `Dùng tên gọn hơn, nhiều nhất ${most} dòng.`);
    });
}
