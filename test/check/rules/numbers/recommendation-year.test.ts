import { recommendationYear } from '../../../../src/check/rules/numbers/recommendation-year.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (...recommendations: readonly object[]) => ({ recommendations });

ruleCases(recommendationYear, {
  valid: {
    'of the year': says({ award: 'BKT', unit: 'Sở Y tế', year: 2023 }),
    'of years before': says({ award: 'BKT', count: 2, year: 2015, stage: 'awarded' }),
    unsaid: says({ award: 'BKT', unit: 'Sở Y tế' }),
  },
  invalid: {
    'digits changed places': [says({ award: 'BKT', unit: 'Sở Y tế', year: 2032 }), ['recommendations[0].year']],
    'of the next year': [says({ award: 'BKT', count: 2, year: 2024 }), ['recommendations[0].year']],
  },
});
