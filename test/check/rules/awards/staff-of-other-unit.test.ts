import { staffOfOtherUnit } from '../../../../src/check/rules/awards/staff-of-other-unit.js';
import { ruleCases } from '../../../support/rule-cases.js';

const CHAIR = { roles: [{ role: 'chair', unit: 'Sở Nội vụ', year: 2023 }] };
const person = (unit: string, says: object = {}) => ({
  award: 'BKT',
  subject: 'individual',
  unit,
  person: { name: 'Nguyễn Văn A' },
  ...says,
});
const given = (...recommendations: readonly object[]) => ({ ...CHAIR, recommendations });

ruleCases(staffOfOtherUnit, {
  valid: {
    "the chair's own": given(person('Sở Nội vụ')),
    'a unit': given({ award: 'BKT', unit: 'Sở Y tế' }),
    'only agreed by the bloc': given(person('Sở Y tế', { stage: 'reviewed' })),
    'of no unit': given({ award: 'BKT', subject: 'individual', count: 3 }),
    'nobody knows who is chair': { recommendations: [person('Sở Y tế')] },
  },
  invalid: {
    'of another unit': [given(person('Sở Nội vụ'), person('Sở Y tế')), ['recommendations[1].unit']],
    'said once': [given(person('Sở Y tế'), person('Sở Y tế', { person: { name: 'B' } })), ['recommendations[0].unit']],
  },
});
