import { LAW_OF_2022 } from '../../awards/law-of-2022.js';
import { nominees } from '../../awards/nominees.js';
import { ratingOfYear } from '../../awards/rating-of-year.js';
import { rule } from '../../rule.js';

/** An advanced worker who did not complete the tasks well. */
export const advancedWorkerRating = rule({
  id: 'advanced-worker-rating',
  group: 'awards',
  severity: 'error',
  title: 'Lao động tiên tiến chưa hoàn thành tốt nhiệm vụ',
  text: 'Lao động tiên tiến phải hoàn thành tốt nhiệm vụ trở lên. Quy tắc xem mức xếp loại của đúng năm đề nghị, nếu có ghi.',
  source: { text: 'Luật Thi đua, khen thưởng năm 2022, Điều 24', ids: ['L-08'], confidence: 'verified' },
  ...LAW_OF_2022,
  example: {
    wrong: 'Lao động tiên tiến, năm 2025: Hoàn thành nhiệm vụ',
    right: 'Lao động tiên tiến, năm 2025: Hoàn thành tốt nhiệm vụ',
  },
  check: ({ data }) =>
    nominees(data, ['LDTT', 'CSTT']).flatMap((nominee) => {
      const rating = ratingOfYear(nominee);
      if (rating === undefined || rating.grade === 'excellent' || rating.grade === 'good') return [];
      return [
        {
          path: rating.path,
          message: `${nominee.who} được đề nghị ${nominee.award.name} nhưng năm ${rating.year} xếp loại “${rating.level}”.`,
          hint: `Xem lại mức xếp loại năm ${rating.year}; phải hoàn thành tốt nhiệm vụ trở lên mới đủ tiêu chuẩn.`,
        },
      ];
    }),
});
