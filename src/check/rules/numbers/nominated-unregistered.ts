import type { BlocYear } from '../../../model/bloc-year.js';
import { findAward, type KnownAward } from '../../../model/catalogues/find-award.js';
import { findUnit } from '../../../model/units-by-reference.js';
import { isNominated } from '../../../view/nominations/nominated.js';
import { occasionOf } from '../../../view/occasion.js';
import { awardName } from '../../numbers/award-name.js';
import { nominee } from '../../numbers/nominee.js';
import { unitsRegistered } from '../../numbers/units-registered.js';
import { rule } from '../../rule.js';

type Recommendation = BlocYear['recommendations'][number];

/** An award is recommended that the unit did not register for. */
export const nominatedUnregistered = rule({
  id: 'nominated-unregistered',
  group: 'numbers',
  severity: 'info',
  title: 'Đề nghị danh hiệu không đăng ký',
  text: 'So đề nghị khen thưởng với bản đăng ký đầu năm của đơn vị; hình thức khen thưởng cho cá nhân thì bỏ qua vì ít nơi đăng ký trước. Từ 01/01/2024 không đăng ký không phải là căn cứ để loại, nhưng quy chế của khối có thể trừ điểm.',
  source: {
    text: 'Luật Thi đua, khen thưởng ngày 15/6/2022, Điều 7 (bỏ căn cứ đăng ký thi đua)',
    ids: ['L-22'],
    confidence: 'verified',
  },
  example: {
    wrong: 'Sở Y tế đăng ký Tập thể lao động xuất sắc, được đề nghị Cờ thi đua của UBND tỉnh',
    right: 'Sở Y tế đăng ký cả Cờ thi đua của UBND tỉnh',
  },
  check: ({ data }) => {
    if (occasionOf(data, 'review').year !== data.year) return [];
    const registered = new Map(
      unitsRegistered(data)
        .filter(({ awards }) => awards.length > 0)
        .map(({ unit, awards }) => [unit, new Set(awards.map(({ key }) => key))]),
    );
    return data.recommendations.flatMap((entry, index) => {
      const unit = findUnit(data.units, entry.unit);
      const own = unit && registered.get(unit);
      const award = findAward(entry.award, data.awards);
      if (unit === undefined || own === undefined || isOfOthers(entry, award)) return [];
      if (!isNominated(data, entry) || own.has(award.key)) return [];
      const message = `${awardName(data, entry)} cho ${nominee(data, entry)} không có trong đăng ký đầu năm của ${unit.name}.`;
      const hint = 'Đối chiếu bản đăng ký; không đăng ký vẫn được đề nghị nếu đủ điều kiện.';
      return [{ path: `recommendations[${index}].award`, message, hint }];
    });
  },
});

/** Collectives inside a unit, and forms of award for persons, are seldom registered one by one. */
function isOfOthers({ subject, collectiveName }: Recommendation, { category }: KnownAward): boolean {
  return collectiveName !== undefined || (subject === 'individual' && category === 'form');
}
