import { capitalized } from '../../../view/capitalized.js';
import { nominee } from '../../numbers/nominee.js';
import { yearOf } from '../../numbers/year-of.js';
import { rule } from '../../rule.js';

const LISTS = [
  ['ratings', 'xếp loại'],
  ['priorAwards', 'khen thưởng đã có'],
  ['initiatives', 'sáng kiến'],
] as const;

/** A rating, an earlier award or an initiative of a year after the one the award is for. */
export const factsAfterReview = rule({
  id: 'facts-after-review',
  group: 'numbers',
  severity: 'warning',
  title: 'Thành tích ghi năm sau năm xét',
  text: 'Xếp loại, khen thưởng đã có, sáng kiến làm căn cứ phải từ năm xét trở về trước.',
  source: { text: 'Thứ tự thời gian: thành tích có trước, đề nghị sau', confidence: 'arithmetic' },
  example: {
    wrong: '{award: BKT, year: 2026, ratings: [{year: 2027, level: Hoàn thành xuất sắc nhiệm vụ}]}',
    right: '{award: BKT, year: 2026, ratings: [{year: 2026, level: Hoàn thành xuất sắc nhiệm vụ}]}',
  },
  check: ({ data }) =>
    data.recommendations.flatMap((entry, index) => {
      const reviewed = yearOf(data, entry);
      return LISTS.flatMap(([list, words]) =>
        entry[list].flatMap(({ year }, at) => {
          if (reviewed === undefined || year === undefined || year <= reviewed) return [];
          const message = `${capitalized(nominee(data, entry))}: ${words} ghi năm ${year}, sau năm xét ${reviewed}.`;
          return [
            {
              path: `recommendations[${index}].${list}[${at}].year`,
              message,
              hint: 'Sửa năm ghi nhầm, hoặc bỏ dòng này.',
            },
          ];
        }),
      );
    }),
});
