import { joinWords } from '../../../text/vietnamese.js';
import { resultsView } from '../../../view/scoring/results.js';
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
    const points = pointsOfUnits(data).map((each) => each.points);
    if (new Set(points).size === points.length) return [];
    const { ranked, results } = resultsView(data);
    if (!ranked) return [];
    const tied = results.filter((row) => row.tied);
    const places = [...new Set(tied.map(({ rank }) => String(rank)))];
    return places.map((place) => {
      const rows = tied.filter(({ rank }) => String(rank) === place);
      const names = joinWords(rows.map(({ unit }) => String(unit)));
      return {
        path: 'scores',
        message: `${names} cùng ${String(rows[0]?.total)} điểm, đồng hạng ${place}.`,
        hint: 'Cần phân hạng thì hội nghị bỏ phiếu; bảng tổng hợp in các đơn vị này đồng hạng.',
      };
    });
  },
});
