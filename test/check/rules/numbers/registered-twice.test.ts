import { registeredTwice } from '../../../../src/check/rules/numbers/registered-twice.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (...registrations: readonly object[]) => ({ registrations });

ruleCases(registeredTwice, {
  valid: {
    'two awards': says({
      unit: 'Sở Y tế',
      awards: [
        { award: 'LDTT', quantity: 30 },
        { award: 'CSTDCS', quantity: 3 },
      ],
    }),
    'two units': says(
      { unit: 'Sở Y tế', awards: [{ award: 'LDTT' }] },
      { unit: 'Sở Nội vụ', awards: [{ award: 'LDTT' }] },
    ),
  },
  invalid: {
    'in other words': [
      says({
        unit: 'Sở Y tế',
        awards: [
          { award: 'LDTT', quantity: 30 },
          { award: 'Lao động tiên tiến', quantity: 32 },
        ],
      }),
      ['registrations[0].awards[1]'],
    ],
    'in two entries': [
      says({ unit: 'Sở Y tế', awards: [{ award: 'LDTT' }] }, { unit: 'so-y-te', awards: [{ award: 'LDTT' }] }),
      ['registrations[1].awards[0]'],
    ],
    'by the whole bloc': [says({ awards: [{ award: 'CTDT' }, { award: 'CTDT' }] }), ['registrations[0].awards[1]']],
  },
});
