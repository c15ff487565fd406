import { nominatedUnregistered } from '../../../../src/check/rules/numbers/nominated-unregistered.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (recommendation: object) => ({
  registrations: [{ unit: 'Sở Y tế', awards: [{ award: 'CTDT' }] }, { unit: 'Sở Nội vụ' }],
  recommendations: [recommendation],
});

ruleCases(nominatedUnregistered, {
  valid: {
    registered: says({ award: 'Cờ thi đua cấp tỉnh', unit: 'so-y-te' }),
    'a unit that registered for nothing': says({ award: 'BKT', unit: 'Sở Nội vụ' }),
    'a part of the unit': says({ award: 'BKT', unit: 'Sở Y tế', collectiveName: 'Phòng Tổ chức' }),
    'a certificate for a person': says({ award: 'BKT', unit: 'Sở Y tế', subject: 'individual', person: { name: 'A' } }),
    'of another year': says({ award: 'BKT', unit: 'Sở Y tế', year: 2022 }),
    'what was registered is of the year after': {
      ...says({ award: 'BKT', unit: 'Sở Y tế' }),
      conference: { kind: 'tong-ket-va-ky' },
      reviewYear: 2022,
    },
  },
  invalid: {
    'another award': [says({ award: 'BKT', unit: 'Sở Y tế' }), ['recommendations[0].award']],
    'a title for a person': [
      says({ award: 'CSTDT', unit: 'Sở Y tế', subject: 'individual', person: { name: 'Lê Thị D' } }),
      ['recommendations[0].award'],
    ],
  },
});
