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
  source: { text: 'Kinh nghiệm trình bày văn bản', confidence: 'custom' },
  example: {
    wrong: 'Trang cuối chỉ có chức vụ, chữ ký, họ tên',
    right: 'Trang cuối có ít nhất đoạn cuối của nội dung',
  },
  check: ({ papers }) => papers.flatMap(aloneIn),
});

function aloneIn(paper: ReadPaper): readonly RuleFinding[] {
  const passages = passagesOf(paper.pages());
  const signed = new Set(passages.filter(signs).map(({ page }) => page));
  const begun = [...signed].filter((page) => page > 0 && !signed.has(page - 1));
  return begun.flatMap((page) => {
    if (beforeRecipients(passages.filter((passage) => passage.page === page)).some(isText)) return [];
    const hint = 'Thêm hoặc bớt vài dòng nội dung để đoạn cuối đi cùng chỗ ký.';
    return [pageFinding(paper, page, 'chỗ ký đứng một mình, không kèm dòng nội dung nào.', hint)];
  });
}

function signs({ within }: Passage): boolean {
  return within === 'signature';
}

/** Who gets the paper is no part of what is signed. */
function beforeRecipients(passages: readonly Passage[]): readonly Passage[] {
  const start = passages.findIndex(({ pieces: [first] }) => first?.text.startsWith('Nơi nhận') === true);
  return start < 0 ? passages : passages.slice(0, start);
}

/** Words in capitals over the places to sign belong to them. */
function isText(passage: Passage): boolean {
  return !signs(passage) && passage.pieces.some(({ text }) => text !== text.toUpperCase());
}
