import { addressedAs } from '../../form/addressed-as.js';
import { settingsPath } from '../../form/settings-path.js';
import type { ReadPaper } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';

const AS_ABOVE = /^(?:-\s*)?Như\s+(?:trên|kính gửi)/iu;

/** `Như trên` where nobody stands above, or missing where somebody does. */
export const asAbove = rule({
  id: 'as-above',
  group: 'form',
  severity: 'warning',
  title: '“Như trên” ở Nơi nhận',
  text: 'Văn bản có Kính gửi thì dòng đầu của Nơi nhận là “Như trên”; văn bản không có Kính gửi thì không ghi dòng ấy.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 9; Hướng dẫn số 05-HD/VPTW, mục I, điểm 9',
    ids: ['ND30-107', 'DANG-32'],
    confidence: 'verified',
  },
  example: {
    wrong: 'Nơi nhận của Kế hoạch: Như trên',
    right: 'Nơi nhận của Kế hoạch: Hội đồng Thi đua - Khen thưởng tỉnh',
  },
  check: ({ papers }) => [...new Map(papers.flatMap(problemOf)).values()],
});

function problemOf(paper: ReadPaper): readonly (readonly [string, RuleFinding])[] {
  const { kind, facts, tree } = paper;
  const lines = facts.settings?.recipients;
  if (lines === undefined || lines.length === 0) return [];
  const path = settingsPath(paper, 'recipients');
  const at = lines.findIndex((line) => AS_ABOVE.test(line));
  if (isAddressed(paper)) {
    const message = `${kind.name} có Kính gửi mà dòng đầu của Nơi nhận không phải “Như trên”.`;
    return at === 0 ? [] : [[path, { path, message, hint: 'Ghi “Như trên” ở dòng đầu.' }]];
  }
  // guests of an invitation stand above, in its text
  if (at < 0 || addressedAs(tree) !== undefined || kind.symbol === 'GM') return [];
  const there = `${path}[${at}]`;
  const message = `${kind.name} không có Kính gửi nên Nơi nhận không có dòng “${lines[at] ?? ''}”.`;
  return [[there, { path: there, message, hint: 'Ghi tên nơi nhận.' }]];
}

/** Reports of the Party name nobody (DANG-33). */
function isAddressed({ facts, tree }: ReadPaper): boolean {
  const use = addressedAs(tree);
  return use !== undefined && !(use === 'report' && facts.data.regime === 'party');
}
