import { nominatedAboveRegistered } from '../../../../src/check/rules/numbers/nominated-above-registered.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (quantity: number | undefined, nominated: number) => ({
  registrations: [{ unit: 'Sở Y tế', awards: [{ award: 'Chiến sĩ thi đua tỉnh', quantity }] }],
  recommendations: Array.from({ length: nominated }, (_, index) => ({
    award: 'CSTDT',
    subject: 'individual',
    unit: 'so-y-te',
    person: { name: `Lê Thị ${index}` },
  })),
});

ruleCases(nominatedAboveRegistered, {
  valid: {
    'as many': says(2, 2),
    fewer: says(3, 2),
    'ticked only': says(undefined, 2),
    'none recommended': says(2, 0),
  },
  invalid: { 'one more': [says(1, 2), ['registrations[0].awards[0].quantity']] },
});
