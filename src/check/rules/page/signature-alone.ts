import type { Page } from '../../../pages/types.js';
import { pageFinding } from '../../pages/page-finding.js';
import { signaturesOf } from '../../pages/signatures-of.js';
import type { ReadPaper } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';

/** The places to sign begin a page on which nothing of the text stands. */
export const signatureAlone = rule({
  id: 'signature-alone',
  group: 'page',
  severity: 'warning',
  title: 'Chỗ ký đứng một mình trên trang',
  text: 'Tìm văn bản mà chỗ ký sang trang mới không kèm dòng nào của nội dung: trang ấy có thể bị thay mà không ai biết.',
  source: { text: 'Kinh nghiệm trình bày văn bản', confidence: 'custom' },
  example: {
    wrong: 'Trang cuối chỉ có chức vụ, chữ ký, họ tên',
    right: 'Trang cuối có ít nhất đoạn cuối của nội dung',
  },
  check: ({ papers }) => papers.flatMap(aloneIn),
});

function aloneIn(paper: ReadPaper): readonly RuleFinding[] {
  const document = paper.pages();
  const { pages } = document;
  if (pages.length === 1) return [];
  const signatures = signaturesOf(document);
  return pages.flatMap((page, index) => {
    const before = pages[index - 1];
    if (before === undefined || hasText(page, signatures)) return [];
    if (!isSigned(page, signatures) || isSigned(before, signatures)) return [];
    const hint = 'Thêm hoặc bớt vài dòng nội dung để đoạn cuối đi cùng chỗ ký.';
    return [pageFinding(paper, index, 'chỗ ký đứng một mình, không kèm dòng nội dung nào.', hint)];
  });
}

function isSigned({ items }: Page, signatures: ReadonlySet<number>): boolean {
  return items.some((item) => item.type !== 'line' && item.tag !== undefined && signatures.has(item.tag));
}

/** Words in capitals over the places to sign belong to them; who gets the paper is no part of what is signed. */
function hasText({ items }: Page, signatures: ReadonlySet<number>): boolean {
  let before: number | undefined;
  for (const item of items) {
    if (item.type !== 'text' || item.tag === undefined) continue;
    const { tag, text } = item;
    if (tag !== before && text.startsWith('Nơi nhận')) return false;
    if (!signatures.has(tag) && hasSmallLetters(text)) return true;
    before = tag;
  }
  return false;
}

const SMALL = /[a-z]/u;

/** Most texts have a small letter without any mark. */
function hasSmallLetters(text: string): boolean {
  return SMALL.test(text) || text !== text.toUpperCase();
}
