import { pageFinding } from '../../pages/page-finding.js';
import { type Passage, passagesOf } from '../../pages/passages.js';
import type { ReadPaper } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';

/** The places to sign begin a page on which nothing of the text stands. */
export const signatureAlone = rule({
  id: 'signature-alone',
  group: 'page',
  severity: 'warning',
  title: 'Chỗ ký đứng một mình trên trang',
  text: 'Tìm văn bản mà chỗ ký sang trang mới không kèm dòng nào của nội dung: trang ấy có thể bị thay mà không ai biết.',
  source: { text: 'Lệ thường khi trình bày văn bản', confidence: 'custom' },
  example: {
    wrong: 'Trang cuối chỉ có chức vụ, chữ ký, họ tên',
    right: 'Trang cuối có ít nhất đoạn cuối của nội dung',
  },
  check: ({ papers }) => papers.flatMap(aloneIn),
});

function aloneIn(paper: ReadPaper): readonly RuleFinding[] {
  const pages = byPage(passagesOf(paper.pages()));
  return pages.flatMap((passages, page) => {
    const begins = page > 0 && hasSignature(passages) && !hasSignature(pages[page - 1] ?? []);
    if (!begins || passages.some(isText)) return [];
    const hint = 'Thêm hoặc bớt vài dòng nội dung để đoạn cuối đi cùng chỗ ký.';
    return [pageFinding(paper, page, 'chỗ ký đứng một mình, không kèm dòng nội dung nào.', hint)];
  });
}

function byPage(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const pages: Passage[][] = [];
  for (const passage of passages) {
    while (pages.length <= passage.page) pages.push([]);
    pages[passage.page]?.push(passage);
  }
  return pages.map(beforeRecipients);
}

/** Who gets the paper is no part of what is signed. */
function beforeRecipients(passages: readonly Passage[]): readonly Passage[] {
  const start = passages.findIndex(({ lines: [first] }) => first?.text.startsWith('Nơi nhận') === true);
  return start < 0 ? passages : [...passages.slice(0, start), ...passages.slice(start).filter(signs)];
}

function signs({ within }: Passage): boolean {
  return within === 'signature';
}

function hasSignature(passages: readonly Passage[]): boolean {
  return passages.some(signs);
}

/** Words in capitals over the places to sign belong to them. */
function isText(passage: Passage): boolean {
  return !signs(passage) && passage.lines.some(({ text }) => text !== text.toUpperCase());
}
