import type { DocumentKind } from '../../../documents/read-template.js';
import { addressedAs } from '../../form/addressed-as.js';
import { settingsPath } from '../../form/settings-path.js';
import { madeOnce } from '../../made-once.js';
import type { Reading, ReadPaper } from '../../reading.js';
import { type RuleFinding, rule } from '../../rule.js';

/** Kinds that speak to nobody; only submissions, reports to a superior and letters do (ND30-100). */
const UNADDRESSED = new Set(['NQ', 'QĐ', 'CT', 'QC', 'QyĐ', 'TB', 'HD', 'CTr', 'KH', 'ĐA', 'BB', 'KL']);
/** Each template is read once. */
const mayAddress = madeOnce(({ text }: DocumentKind) => text.includes('<addressees'));

/** Addressees of a paper that has none. */
export const addresseesMisplaced = rule({
  id: 'addressees-misplaced',
  group: 'form',
  severity: 'warning',
  title: 'Kính gửi ở văn bản không có Kính gửi',
  text: 'Văn bản nhà nước chỉ ghi Kính gửi ở tờ trình, báo cáo gửi cấp trên và công văn; văn bản Đảng ghi Kính gửi ở công văn, Kính trình ở tờ trình; báo cáo không ghi.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 9; Hướng dẫn số 05-HD/VPTW, mục I, điểm 9',
    ids: ['ND30-100', 'DANG-32', 'DANG-33'],
    confidence: 'verified',
  },
  example: { wrong: 'Kính gửi trong Kế hoạch', right: 'Ghi ở Nơi nhận' },
  check: ({ papers }: Reading) => [...new Map(papers.flatMap((paper) => misplaced(paper))).values()],
});

function misplaced(paper: ReadPaper): readonly (readonly [string, RuleFinding])[] {
  const { kind, facts, tree } = paper;
  const given = facts.settings?.addressees ?? [];
  const speaksToNobody = UNADDRESSED.has(facts.settings?.symbol ?? kind.symbol ?? '') && mayAddress(kind);
  if (given.length === 0 && !speaksToNobody) return [];
  const use = addressedAs(tree);
  const path = settingsPath(paper, 'addressees');
  const hint = 'Bỏ mục “addressees”; nơi cần gửi ghi ở mục “recipients”.';
  const found = (message: string) => [[path, { path, message, hint }] as const];
  if (given.length > 0 && use === undefined) {
    return found(`${kind.name} không có Kính gửi; nơi kính gửi đã ghi sẽ không in.`);
  }
  if (given.length > 0 && facts.data.regime === 'party' && use === 'report') {
    return found(`${kind.name} theo thể thức Đảng không có Kính gửi; nơi kính gửi đã ghi sẽ không in.`);
  }
  return use !== undefined && speaksToNobody
    ? [[path, { path, message: `${kind.name} không có Kính gửi.`, hint: `Bỏ Kính gửi trong mẫu ${kind.file}.` }]]
    : [];
}
