import { headOf } from '../../pages/head-of.js';
import { nodeOf } from '../../pages/node-of.js';
import { pageFinding } from '../../pages/page-finding.js';
import type { Passage } from '../../pages/passages-on.js';
import { printedLines } from '../../pages/printed-lines.js';
import type { ReadPaper } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';

/** A line of the title leaves one word for its last line. */
export const titleWrapsBadly = rule({
  id: 'title-wraps-badly',
  group: 'page',
  severity: 'warning',
  title: 'Tên văn bản xuống dòng xấu',
  text: 'Tìm dòng tên loại hoặc trích yếu bị xuống dòng mà dòng cuối chỉ còn một chữ.',
  source: { text: 'Kinh nghiệm trình bày văn bản', confidence: 'custom' },
  example: { wrong: 'Trích yếu hai dòng, dòng sau chỉ có chữ “tỉnh”', right: 'Rút gọn trích yếu cho vừa một dòng' },
  check: ({ papers }) => papers.flatMap(badWraps),
});

function badWraps(paper: ReadPaper): readonly RuleFinding[] {
  const suspects = headOf(paper.pages()).filter(mayEndInOneWord);
  if (suspects.length === 0) return [];
  const title = nodeOf(paper.tree, 'title');
  return [title?.kind ?? [], ...(title?.subjects ?? [])].flatMap((content) => {
    const lines = printedLines(suspects, content);
    const last = lines.at(-1)?.trim() ?? '';
    if (last === '' || /\s/u.test(last)) return [];
    return [
      pageFinding(paper, 0, `dòng cuối của tên văn bản chỉ còn chữ “${last}”.`, 'Rút gọn hoặc viết dài thêm tên ấy.'),
    ];
  });
}

/** Asked before anything is compared: the last piece of most texts is their last line, and holds many words. */
function mayEndInOneWord({ pieces }: Passage): boolean {
  return pieces.at(-1)?.text.trim().includes(' ') === false;
}
