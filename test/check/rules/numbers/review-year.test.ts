import { reviewYear } from '../../../../src/check/rules/numbers/review-year.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(reviewYear, {
  valid: {
    'the year before': { reviewYear: 2022, conference: { kind: 'tong-ket-va-ky' } },
    'the same year, nothing signed': { reviewYear: 2023, conference: { kind: 'tong-ket' } },
    unsaid: { conference: { kind: 'tong-ket-va-ky' } },
  },
  invalid: {
    'two years before': [{ reviewYear: 2021, conference: { kind: 'tong-ket-va-ky' } }, ['reviewYear']],
    'the same year': [{ reviewYear: 2023, conference: { kind: 'tong-ket-va-ky' } }, ['reviewYear']],
    'a year to come': [{ reviewYear: 2024, conference: { kind: 'tong-ket' } }, ['reviewYear']],
    'the conference reviews nothing': [{ reviewYear: 2022, conference: { kind: 'ky-giao-uoc' } }, ['reviewYear']],
  },
});
