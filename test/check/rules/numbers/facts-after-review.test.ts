import { factsAfterReview } from '../../../../src/check/rules/numbers/facts-after-review.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (more: object) => ({ recommendations: [{ award: 'BKT', unit: 'Sở Y tế', ...more }] });

ruleCases(factsAfterReview, {
  valid: {
    'of the year': says({ ratings: [{ year: 2023, level: 'Tốt' }], priorAwards: [{ year: 2023, award: 'GK' }] }),
    'of the year said': says({ year: 2022, ratings: [{ year: 2022, level: 'Tốt' }] }),
    undated: says({ initiatives: [{ name: 'Số hóa hồ sơ' }] }),
  },
  invalid: {
    'a rating': [says({ ratings: [{ year: 2024, level: 'Tốt' }] }), ['recommendations[0].ratings[0].year']],
    'after the year said': [
      says({ year: 2022, ratings: [{ year: 2023, level: 'Tốt' }] }),
      ['recommendations[0].ratings[0].year'],
    ],
    'an award and an initiative': [
      says({ priorAwards: [{ year: 2032, award: 'GK' }], initiatives: [{ name: 'Số hóa hồ sơ', year: 2024 }] }),
      ['recommendations[0].priorAwards[0].year'],
      ['recommendations[0].initiatives[0].year'],
    ],
  },
});
