import { TURNING_DAYS } from '../../../model/catalogues/turning-days.js';
import { decimal } from '../../../text/decimal.js';
import { isUnitItself } from '../../awards/is-unit-itself.js';
import { nominees } from '../../awards/nominees.js';
import { pointsOfUnits } from '../../awards/points-of-units.js';
import { rule } from '../../rule.js';

/** The flag of the Government goes to a unit that leads its bloc. */
export const governmentFlagLeader = rule({
  id: 'government-flag-leader',
  group: 'awards',
  severity: 'error',
  title: 'Cờ thi đua của Chính phủ cho đơn vị không dẫn đầu',
  text: 'Cờ thi đua của Chính phủ chọn trong những đơn vị dẫn đầu cụm, khối thi đua. Quy tắc so điểm khối thẩm định của các đơn vị; điểm bằng nhau thì bỏ qua.',
  source: {
    text: 'Nghị định số 91/2017/NĐ-CP, Điều 11; Công văn số 5007/BNV-TĐKT ngày 05/9/2023; theo luật từ năm 2024 thì cần đối chiếu',
    ids: ['L-01'],
    confidence: 'verified',
  },
  readUntil: TURNING_DAYS.lawOf2022.eve,
  example: {
    wrong: 'Sở Y tế 95 điểm được đề nghị Cờ thi đua của Chính phủ, Sở Nội vụ 97 điểm',
    right: 'Sở Nội vụ 97 điểm được đề nghị Cờ thi đua của Chính phủ',
  },
  check({ data }) {
    const all = pointsOfUnits(data);
    const [first] = all;
    return nominees(data, ['CTDCP'])
      .filter(isUnitItself)
      .flatMap(({ unit, who, award, path }) => {
        const own = all.find((each) => each.unit === unit);
        if (own === undefined || first === undefined || own.points >= first.points) return [];
        return [
          {
            path: `${path}.unit`,
            message: `${who} được đề nghị ${award.name} với ${decimal(own.points)} điểm, thấp hơn ${first.unit.name} (${decimal(first.points)} điểm).`,
            hint: `Chỉ đề nghị ${award.name} cho đơn vị dẫn đầu ${data.bloc.kind}; xem lại đơn vị được đề nghị hoặc điểm ở “scores”.`,
          },
        ];
      });
  },
});
