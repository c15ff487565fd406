import * as z from 'zod';
import type { BlocYear } from '../../../model/bloc-year.js';
import { findAward } from '../../../model/catalogues/find-award.js';
import { decimal } from '../../../text/decimal.js';
import { isOfReview, reached } from '../../../view/nominations/nominated.js';
import { DECREE_152 } from '../../awards/decree-152.js';
import { isPerson } from '../../awards/is-person.js';
import { isUnitItself } from '../../awards/is-unit-itself.js';
import { nominees } from '../../awards/nominees.js';
import { pointsOfUnits } from '../../awards/points-of-units.js';
import { type RuleFinding, ruleWith } from '../../rule.js';

type Unit = BlocYear['units'][number];

/** Of equals, a woman or a collective of women comes first. */
export const preferWomen = ruleWith(
  z.strictObject({
    share: z.number().min(0).max(100).default(70).meta({ label: 'Tỷ lệ nữ của tập thể được ưu tiên (%)' }),
  }),
  {
    id: 'prefer-women',
    group: 'awards',
    severity: 'info',
    title: 'Ngang nhau thì ưu tiên nữ',
    text: 'Khi nhiều người, nhiều tập thể đủ điều kiện ngang nhau thì chọn cá nhân nữ, tập thể có tỷ lệ nữ từ 70% trở lên. Quy tắc tìm trường hợp bằng điểm hoặc bằng phiếu mà chưa chọn như vậy.',
    source: { text: 'Nghị định số 152/2025/NĐ-CP, khoản 6 Điều 4', ids: ['L-19'], confidence: 'verified' },
    ...DECREE_152,
    example: {
      wrong: 'Cùng 7 phiếu: đề nghị ông Nguyễn Văn A, không đề nghị bà Trần Thị B',
      right: 'Cùng 7 phiếu: đề nghị bà Trần Thị B',
    },
    check: ({ data }, { share }) => [...unitsPassedOver(data, share), ...womenPassedOver(data)],
  },
);

function unitsPassedOver(data: BlocYear, share: number): readonly RuleFinding[] {
  const all = pointsOfUnits(data);
  const flags = nominees(data, ['CTDCP', 'CTDT']).filter(isUnitItself);
  return flags.flatMap(({ unit, who, award, path }) => {
    const points = all.find((each) => each.unit === unit)?.points;
    if (unit === undefined || points === undefined || !(womenOf(unit) < share)) return [];
    const other = all.find(
      (each) => each.points === points && womenOf(each.unit) >= share && !flags.some((flag) => flag.unit === each.unit),
    )?.unit;
    if (other === undefined) return [];
    return [
      {
        path: `${path}.unit`,
        message: `${who} được đề nghị ${award.name} và ${other.name} cùng ${decimal(points)} điểm, mà ${other.name} có ${decimal(womenOf(other), 1)}% là nữ.`,
        hint: `Nếu các điều kiện khác cũng ngang nhau thì ưu tiên ${other.name}.`,
      },
    ];
  });
}

/** The share of women in percent; a unit that does not tell it is not compared. */
function womenOf({ staff }: Unit): number {
  return staff?.women === undefined || !staff.total ? Number.NaN : (staff.women * 100) / staff.total;
}

function womenPassedOver(data: BlocYear): readonly RuleFinding[] {
  return nominees(data)
    .filter((nominee) => isPerson(nominee) && nominee.entry.person?.gender === 'nam')
    .flatMap(({ entry: { agree }, award, who, path }) => {
      const other = data.recommendations.find(
        (each) =>
          each.agree !== undefined &&
          each.agree === agree &&
          each.person?.gender === 'nữ' &&
          isOfReview(data, each) &&
          !reached(each, 'reviewed') &&
          findAward(each.award, data.awards).key === award.key,
      )?.person;
      if (other === undefined) return [];
      return [
        {
          path: `${path}.person`,
          message: `${who} được đề nghị ${award.name} và ${other.name} cùng ${agree} phiếu đồng ý, mà ${other.name} là nữ.`,
          hint: `Nếu các điều kiện khác cũng ngang nhau thì ưu tiên ${other.name}.`,
        },
      ];
    });
}
