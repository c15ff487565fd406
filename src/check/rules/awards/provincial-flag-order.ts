import type { BlocYear } from '../../../model/bloc-year.js';
import { decimal } from '../../../text/decimal.js';
import { isUnitItself } from '../../awards/is-unit-itself.js';
import { nominees } from '../../awards/nominees.js';
import { pointsOfUnits, type UnitPoints } from '../../awards/points-of-units.js';
import { rule } from '../../rule.js';

/** A flag of the province for a unit that comes after one without a flag. */
export const provincialFlagOrder = rule({
  id: 'provincial-flag-order',
  group: 'awards',
  severity: 'warning',
  title: 'Cờ thi đua của tỉnh không theo thứ tự điểm',
  text: 'Cờ thi đua của tỉnh tặng đơn vị dẫn đầu khối do tỉnh tổ chức. Quy tắc tìm đơn vị được đề nghị cờ trong khi đơn vị nhiều điểm hơn không được đề nghị cờ nào.',
  source: {
    text: 'Quy định về thi đua, khen thưởng của tỉnh (như Quyết định số 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh)',
    ids: ['L-04'],
    confidence: 'provincial',
  },
  example: {
    wrong: 'Sở Y tế (95 điểm) được đề nghị cờ, Sở Nội vụ (97 điểm) thì không',
    right: 'Sở Nội vụ (97 điểm) được đề nghị cờ',
  },
  check({ data }) {
    const all = pointsOfUnits(data);
    const flagged = new Set(flagNominees(data, ['CTDCP', 'CTDT']).map(({ unit }) => unit));
    const passedOver = all.find(({ unit }) => !flagged.has(unit));
    return flagNominees(data, ['CTDT']).flatMap((nominee) => {
      const own = all.find(({ unit }) => unit === nominee.unit);
      if (own === undefined || passedOver === undefined || own.points >= passedOver.points) return [];
      return [
        {
          path: `${nominee.path}.unit`,
          message: `${nominee.who} (${points(own)}) được đề nghị ${nominee.award.name}, trong khi ${passedOver.unit.name} (${points(passedOver)}) không được đề nghị cờ nào.`,
          hint: 'Xem lại thứ tự; nếu đúng như vậy thì ghi rõ lý do trong biên bản bình xét.',
        },
      ];
    });
  },
});

function flagNominees(data: BlocYear, keys: readonly string[]) {
  return nominees(data, keys).filter(isUnitItself);
}

function points({ points: sum }: UnitPoints): string {
  return `${decimal(sum)} điểm`;
}
