import { nominees } from '../../awards/nominees.js';
import { ratingOfYear } from '../../awards/rating-of-year.js';
import { rule } from '../../rule.js';

/** An excellent collective that did not complete its tasks excellently. */
export const excellentCollectiveRating = rule({
  id: 'excellent-collective-rating',
  group: 'awards',
  severity: 'warning',
  title: 'Tập thể lao động xuất sắc không xếp loại xuất sắc',
  text: 'Tập thể lao động xuất sắc phải hoàn thành xuất sắc nhiệm vụ trong năm. Quy tắc xem mức xếp loại của đúng năm đề nghị, nếu có ghi.',
  source: {
    text: 'Quyết định số 86/2025/QĐ-UBND của UBND tỉnh Bắc Ninh, nhắc lại Luật Thi đua, khen thưởng năm 2022',
    ids: ['L-06'],
    confidence: 'provincial',
  },
  example: {
    wrong: 'Tập thể lao động xuất sắc, năm 2025: Hoàn thành tốt nhiệm vụ',
    right: 'Tập thể lao động xuất sắc, năm 2025: Hoàn thành xuất sắc nhiệm vụ',
  },
  check: ({ data }) =>
    nominees(data, ['TTLDXS', 'DVQT']).flatMap((nominee) => {
      const rating = ratingOfYear(nominee);
      if (rating === undefined || rating.grade === 'excellent') return [];
      return [
        {
          path: rating.path,
          message: `${nominee.who} được đề nghị ${nominee.award.name} nhưng năm ${rating.year} xếp loại “${rating.level}”.`,
          hint: `Xem lại mức xếp loại năm ${rating.year}, hoặc đề nghị danh hiệu khác.`,
        },
      ];
    }),
});
