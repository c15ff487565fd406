import { capitalized } from '../../../view/capitalized.js';
import { nominee } from '../../numbers/nominee.js';
import { rule } from '../../rule.js';

/** Two ratings for one year. */
export const ratedTwice = rule({
  id: 'rated-twice',
  group: 'numbers',
  severity: 'warning',
  title: 'Hai mức xếp loại trong một năm',
  text: 'Mỗi năm chỉ có một mức hoàn thành nhiệm vụ. Báo cáo thành tích lấy mức ghi trước.',
  source: { text: 'Mẫu báo cáo thành tích: mỗi năm một mức xếp loại', confidence: 'custom' },
  example: {
    wrong: 'ratings: [{year: 2025, level: Hoàn thành xuất sắc nhiệm vụ}, {year: 2025, level: Hoàn thành tốt nhiệm vụ}]',
    right: 'ratings: [{year: 2024, level: Hoàn thành xuất sắc nhiệm vụ}, {year: 2025, level: Hoàn thành tốt nhiệm vụ}]',
  },
  check: ({ data }) =>
    data.recommendations.flatMap((entry, index) =>
      entry.ratings.flatMap(({ year, level }, at) => {
        const first = entry.ratings.find((other) => other.year === year);
        if (first === undefined || entry.ratings.indexOf(first) === at) return [];
        const message = `${capitalized(nominee(data, entry))} có hai dòng xếp loại năm ${year}: “${first.level}” và “${level}”.`;
        return [{ path: `recommendations[${index}].ratings[${at}]`, message, hint: 'Sửa năm, hoặc bỏ một dòng.' }];
      }),
    ),
});
