import { excellentCollectiveFighter } from '../../../../src/check/rules/awards/excellent-collective-fighter.js';
import { ruleCases } from '../../../support/rule-cases.js';

const registering = (...awards: readonly string[]) => ({
  registrations: [{ unit: 'Sở Y tế', awards: awards.map((award) => ({ award, quantity: 1 })) }],
});

ruleCases(excellentCollectiveFighter, {
  valid: {
    'with a base fighter': registering('TTLDXS', 'LDTT', 'CSTDCS'),
    'with a fighter of the province': registering('TTLDXS', 'LDTT', 'CSTDT'),
    'nothing is said of people': registering('TTLDXS', 'CTDT'),
    'another title': registering('TTLDTT', 'LDTT'),
    'of a bloc as a whole': { registrations: [{ awards: [{ award: 'TTLDXS' }, { award: 'LDTT', quantity: 80 }] }] },
  },
  invalid: {
    'advanced workers only': [registering('LDTT', 'Tập thể lao động xuất sắc'), ['registrations[0].awards[1].award']],
    'of the police': [registering('Đơn vị quyết thắng', 'CSTT'), ['registrations[0].awards[0].award']],
    'in what is put forward': [
      {
        recommendations: [
          { award: 'TTLDXS', unit: 'Sở Y tế' },
          { award: 'LDTT', subject: 'individual', unit: 'Sở Y tế', count: 30 },
        ],
      },
      ['recommendations[0].award'],
    ],
  },
});
