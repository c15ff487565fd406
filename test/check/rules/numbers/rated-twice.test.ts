import { ratedTwice } from '../../../../src/check/rules/numbers/rated-twice.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (...years: readonly number[]) => ({
  recommendations: [
    { award: 'BKT', unit: 'Sở Y tế', ratings: years.map((year) => ({ year, level: 'Hoàn thành tốt nhiệm vụ' })) },
  ],
});

ruleCases(ratedTwice, {
  valid: { 'each year once': says(2022, 2023), none: says() },
  invalid: {
    'one year twice': [says(2022, 2022), ['recommendations[0].ratings[1]']],
    'with one between': [says(2022, 2023, 2022), ['recommendations[0].ratings[2]']],
  },
});
