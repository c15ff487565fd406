import { shortDate } from '../../../text/vietnamese.js';
import { type NumberedPaper, numberedPapers } from '../../form/numbered-papers.js';
import { settingsPath } from '../../form/settings-path.js';
import { type RuleFinding, rule } from '../../rule.js';

/** Two papers of one issuer bear the same number and symbol in one year. */
export const numberUsedTwice = rule({
  id: 'number-used-twice',
  group: 'form',
  severity: 'warning',
  title: 'Hai văn bản cùng số và ký hiệu',
  text: 'Trong một năm, mỗi số và ký hiệu của cơ quan chỉ cấp cho một văn bản. Số giống nhau mà ký hiệu khác nhau (01/KH-…, 01/BC-…) thì không sao.',
  source: {
    text: 'Nghị định số 30/2020/NĐ-CP, Điều 15, khoản 1: số và ký hiệu là duy nhất trong năm',
    ids: ['ND30-30'],
    confidence: 'verified',
  },
  example: {
    wrong: 'documents: {bien-ban-kiem-phieu: {number: "04"}, bien-ban-binh-xet: {number: "04"}}',
    right: 'documents: {bien-ban-kiem-phieu: {number: "04"}, bien-ban-binh-xet: {number: "05"}}',
  },
  check: ({ papers }) => {
    const first = new Map<string, NumberedPaper>();
    return numberedPapers(papers).flatMap((each) => {
      const other = first.get(each.series);
      if (other === undefined) first.set(each.series, each);
      return other === undefined || isSharedSetting(each, other) ? [] : [findingFor(each, other)];
    });
  },
});

/** One number for all papers of a kind, such as reports on achievements, may stand for a file of them; not for conferences. */
function isSharedSetting(one: NumberedPaper, other: NumberedPaper): boolean {
  return pathOf(one) === pathOf(other) && one.paper.facts.subject.per !== 'conference';
}

function findingFor(each: NumberedPaper, other: NumberedPaper): RuleFinding {
  return {
    path: pathOf(each),
    message: `${named(each)} mang số ${each.number}, trùng với ${named(other)}.`,
    hint: 'Xem lại sổ đăng ký văn bản, sửa số của một trong hai văn bản.',
  };
}

function pathOf({ paper }: NumberedPaper): string {
  return settingsPath(paper, 'number');
}

function named({ paper, date }: NumberedPaper): string {
  return `${paper.kind.name} (ngày ${shortDate(date)})`;
}
