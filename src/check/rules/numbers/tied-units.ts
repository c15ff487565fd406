import { decimal } from '../../../text/decimal.js';
import { joinWords } from '../../../text/vietnamese.js';
import { pointsOfUnits } from '../../awards/points-of-units.js';
import { rule } from '../../rule.js';

/** Units share a place in the ranking. */
export const tiedUnits = rule({
  id: 'tied-units',
  group: 'numbers',
  severity: 'info',
  title: 'Các đơn vị bằng điểm nhau',
  text: 'Các đơn vị cùng tổng điểm được xếp đồng hạng. Cần chọn một đơn vị thì hội nghị bỏ phiếu.',
  source: { text: 'Bằng điểm thì bỏ phiếu', confidence: 'custom' },
  example: {
    wrong: 'Sở Y tế và Sở Nội vụ cùng 97,5 điểm',
    right: 'Vẫn xếp đồng hạng; kết quả bỏ phiếu ghi ở “agree” của đề nghị khen thưởng',
  },
  check: ({ data }) => {
    const known = pointsOfUnits(data);
    if (!data.unitsComplete || known.length < data.units.length) return [];
    return known.flatMap(({ points }, place) => {
      const tied = known.filter((other) => other.points === points);
      if (tied.length === 1 || known[place - 1]?.points === points) return [];
      const names = joinWords(tied.map(({ unit }) => unit.name));
      return {
        path: 'scores',
        message: `${names} cùng ${decimal(points)} điểm, đồng hạng ${place + 1}.`,
        hint: 'Cần phân hạng thì hội nghị bỏ phiếu; bảng tổng hợp in các đơn vị này đồng hạng.',
      };
    });
  },
});
