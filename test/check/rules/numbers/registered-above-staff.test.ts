import { registeredAboveStaff } from '../../../../src/check/rules/numbers/registered-above-staff.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (awards: readonly object[], staff: object = { total: 40 }) => ({
  units: [{ name: 'Sở Y tế', staff }],
  registrations: [{ unit: 'Sở Y tế', awards }],
});

ruleCases(registeredAboveStaff, {
  valid: {
    everybody: says([{ award: 'LDTT', quantity: 40 }]),
    'two titles together are more': says([
      { award: 'LDTT', quantity: 38 },
      { award: 'CSTDCS', quantity: 6 },
    ]),
    'a collective award': says([{ award: 'TTLDXS', quantity: 45 }]),
    'the staff is not known': says([{ award: 'LDTT', quantity: 45 }], {}),
    'ticked only': says([{ award: 'LDTT' }]),
  },
  invalid: {
    'five more': [says([{ award: 'LDTT', quantity: 45 }]), ['registrations[0].awards[0].quantity']],
    'in two lines': [
      says([
        { award: 'LDTT', quantity: 30 },
        { award: 'Lao động tiên tiến', quantity: 15 },
      ]),
      ['registrations[0].awards[0].quantity'],
    ],
  },
});
