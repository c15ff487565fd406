import { excellentCollectiveRating } from '../../../../src/check/rules/awards/excellent-collective-rating.js';
import { ruleCases } from '../../../support/rule-cases.js';

const rated = (...ratings: readonly (readonly [year: number, level: string])[]) => ({
  recommendations: [{ award: 'TTLDXS', unit: 'Sở Y tế', ratings: ratings.map(([year, level]) => ({ year, level })) }],
});

ruleCases(excellentCollectiveRating, {
  valid: {
    excellent: rated([2023, 'Hoàn thành xuất sắc nhiệm vụ']),
    abbreviated: rated([2023, 'HTXSNV']),
    'not rated': rated(),
    'rated in another year': rated([2022, 'Hoàn thành tốt nhiệm vụ']),
    'a level nobody knows': rated([2023, 'Loại A']),
    'another title': {
      recommendations: [
        { award: 'TTLDTT', unit: 'Sở Y tế', ratings: [{ year: 2023, level: 'Hoàn thành tốt nhiệm vụ' }] },
      ],
    },
  },
  invalid: {
    'only good': [
      rated([2022, 'Hoàn thành xuất sắc nhiệm vụ'], [2023, 'Hoàn thành tốt nhiệm vụ']),
      ['recommendations[0].ratings[1].level'],
    ],
    'in capitals': [rated([2023, 'HOÀN THÀNH NHIỆM VỤ']), ['recommendations[0].ratings[0].level']],
  },
});
