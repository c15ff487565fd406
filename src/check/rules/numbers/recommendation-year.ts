import { awardName } from '../../numbers/award-name.js';
import { nominee } from '../../numbers/nominee.js';
import { rule } from '../../rule.js';

/** A recommendation of a year to come. */
export const recommendationYear = rule({
  id: 'recommendation-year',
  group: 'numbers',
  severity: 'warning',
  title: 'Năm xét khen thưởng ở tương lai',
  text: 'Năm xét không thể sau năm giao ước. Năm gõ nhầm thì đề nghị không vào tờ trình, danh sách của năm đang xét.',
  source: { text: 'Đối chiếu năm xét với năm giao ước', confidence: 'custom' },
  example: {
    wrong: 'year: 2026, recommendations: [{award: BKT, unit: Sở Y tế, year: 2062}]',
    right: 'year: 2026, recommendations: [{award: BKT, unit: Sở Y tế, year: 2026}]',
  },
  check: ({ data }) =>
    data.recommendations.flatMap((entry, index) => {
      if (entry.year === undefined || entry.year <= data.year) return [];
      const message = `${awardName(data, entry)} cho ${nominee(data, entry)} ghi năm xét ${entry.year}, sau năm giao ước ${data.year}.`;
      return [{ path: `recommendations[${index}].year`, message, hint: 'Sửa năm; bỏ “year” thì lấy năm đang xét.' }];
    }),
});
