import { pageFinding } from '../../pages/page-finding.js';
import { type Passage, passagesOf } from '../../pages/passages.js';
import type { ReadPaper } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';

/** A table column cuts a word in two. */
export const columnTooNarrow = rule({
  id: 'column-too-narrow',
  group: 'page',
  severity: 'warning',
  title: 'Cột của bảng quá hẹp',
  text: 'Tìm ô của bảng mà một chữ dài hơn bề rộng cột nên bị cắt đôi xuống dòng.',
  source: { text: 'Kinh nghiệm trình bày bảng', confidence: 'custom' },
  example: { wrong: 'Cột “Số, ký hiệu” in “1234567/QĐ-UBN” rồi “D”', right: 'Viết ngắn lại, hoặc tách thành hai chữ' },
  check: ({ papers }) => papers.flatMap(cutIn),
});

function cutIn(paper: ReadPaper): readonly RuleFinding[] {
  const cells = passagesOf(paper.pages()).filter(({ within, pieces }) => within === 'cell' && pieces.length > 1);
  return cells.flatMap((cell) => {
    const cut = cutWord(cell);
    if (cut === undefined) return [];
    const hint = 'Viết ngắn chữ ấy lại hoặc tách bằng dấu cách.';
    return [pageFinding(paper, cell.page, `cột của bảng quá hẹp, chữ “${cut}” bị cắt đôi.`, hint)];
  });
}

const IN_WORD = /[^\s\-–—/]/u;

/** A line that ends inside a word: neither after a space nor after a hyphen. */
function cutWord({ pieces }: Passage): string | undefined {
  const index = pieces.findIndex((piece, at) => {
    const next = pieces[at + 1];
    return next !== undefined && next.y !== piece.y && !piece.text.endsWith(' ') && IN_WORD.test(piece.text.slice(-1));
  });
  const [head = '', tail = ''] = [pieces[index]?.text, pieces[index + 1]?.text];
  return index < 0 ? undefined : `${head.split(/\s/u).at(-1)}${tail.split(/\s/u)[0]}`;
}
