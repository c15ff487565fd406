import type { BlocYear } from '../../../model/bloc-year.js';
import { findAward } from '../../../model/catalogues/find-award.js';
import { spellingKey } from '../../../model/spelling-key.js';
import { findUnit } from '../../../model/units-by-reference.js';
import { isNamed } from '../../../view/nominations/places.js';
import { awardName } from '../../numbers/award-name.js';
import { nominee } from '../../numbers/nominee.js';
import { yearOf } from '../../numbers/year-of.js';
import { rule } from '../../rule.js';

type Recommendation = BlocYear['recommendations'][number];

/** One award twice for the same unit or person in one year. */
export const nominatedTwice = rule({
  id: 'nominated-twice',
  group: 'numbers',
  severity: 'error',
  title: 'Đề nghị hai lần cùng một danh hiệu',
  text: 'Cùng một tập thể, cá nhân, cùng danh hiệu, cùng năm mà ghi hai mục thì tờ trình, danh sách đếm thành hai. Khi đề nghị tiến thêm một bước thì sửa “stage” của mục cũ, không thêm mục mới.',
  source: { text: 'Số học: số đề nghị trong tờ trình, biên bản và danh sách phải bằng nhau', confidence: 'arithmetic' },
  example: {
    wrong:
      'recommendations: [{award: BKT, unit: so-y-te, stage: registered}, {award: BKT, unit: so-y-te, stage: recommended}]',
    right: 'recommendations: [{award: BKT, unit: so-y-te, stage: recommended}]',
  },
  check: ({ data }) => {
    const first = new Map<string, Recommendation[]>();
    return data.recommendations.flatMap((entry, index) => {
      if (!isNamed(entry)) return [];
      const key = keyOf(data, entry);
      const before = first.get(key) ?? [];
      first.set(key, [...before, entry]);
      if (!before.some((other) => isSamePerson(entry.person, other.person))) return [];
      const message = `${awardName(data, entry)} cho ${nominee(data, entry)} đã có ở một đề nghị khác cùng năm.`;
      const hint =
        'Giữ một mục với “stage” đúng giai đoạn; hai người trùng tên thì ghi ngày sinh hoặc chức vụ của từng người.';
      return [{ path: `recommendations[${index}]`, message, hint }];
    });
  },
});

function keyOf(data: BlocYear, entry: Recommendation): string {
  const { subject, person, collectiveName } = entry;
  const unit = findUnit(data.units, entry.unit)?.name ?? '';
  const own = (subject === 'individual' ? person?.name : collectiveName) ?? '';
  const award = findAward(entry.award, data.awards).key;
  return [award, subject, yearOf(data, entry) ?? '', unit, spellingKey(own)].join('\n');
}

/** Two of one name in one unit may be two persons: their birthdays or offices tell. */
function isSamePerson(one: Recommendation['person'], other: Recommendation['person']): boolean {
  const birthdays = [one?.birthday, other?.birthday].map((day) => day && `${day.year}-${day.month}-${day.day}`);
  return !differ(birthdays) && !differ([one?.position, other?.position]);
}

function differ([one, other]: readonly (string | undefined)[]): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
