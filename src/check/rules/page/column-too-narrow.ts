import type { Page, TextItem } from '../../../pages/types.js';
import { endsInWord } from '../../../text/ends-in-word.js';
import { inCell } from '../../pages/in-cell.js';
import { pageFinding } from '../../pages/page-finding.js';
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

const SHORTER_WORD = 'Viết ngắn chữ ấy lại hoặc tách bằng dấu cách.';
const SHORTER_NUMBER =
  'Ghi theo đơn vị tính lớn hơn (nghìn, triệu, tỷ), bớt phần lẻ, hoặc viết ngắn các ô bên cạnh để cột này rộng thêm.';

const NUMBER = /^[-+]?\d[\d.,]*%?$/u;

function cutIn(paper: ReadPaper): readonly RuleFinding[] {
  const document = paper.pages();
  if (document.cut.length === 0) return [];
  const found: RuleFinding[] = [];
  for (const [index, page] of document.pages.entries()) {
    for (const { tag, word } of cutWords(page)) {
      if (!inCell(document, tag)) continue;
      const [what, hint] = NUMBER.test(word) ? ['số', SHORTER_NUMBER] : ['chữ', SHORTER_WORD];
      found.push(pageFinding(paper, index, `cột của bảng quá hẹp, ${what} “${word}” bị cắt đôi.`, hint));
    }
  }
  return found;
}

/** A word whose parts stand on two lines, and the element it is of. */
interface CutWord {
  readonly tag: number;
  readonly word: string;
}

/** The first such word of each element of a page. */
function cutWords({ items }: Page): readonly CutWord[] {
  const found: CutWord[] = [];
  let before: TextItem | undefined;
  for (const item of items) {
    if (item.type !== 'text') continue;
    const { tag } = item;
    if (
      tag !== undefined &&
      tag === before?.tag &&
      endsInWord(before.text) &&
      item.y !== before.y &&
      tag !== found.at(-1)?.tag
    ) {
      found.push({ tag, word: `${before.text.split(/\s/u).at(-1)}${item.text.split(/\s/u)[0]}` });
    }
    before = item;
  }
  return found;
}
