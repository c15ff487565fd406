import { provincialFlagOrder } from '../../../../src/check/rules/awards/provincial-flag-order.js';
import { pointsOf } from '../../../support/points-of.js';
import { ruleCases } from '../../../support/rule-cases.js';

const UNITS = { units: [{ name: 'Sở Nội vụ' }, { name: 'Sở Y tế' }, { name: 'Sở Tư pháp' }] };
const POINTS = { ...UNITS, ...pointsOf({ 'Sở Nội vụ': 97, 'Sở Y tế': 95, 'Sở Tư pháp': 95 }) };
const flags = (...awards: readonly (readonly [award: string, unit: string])[]) => ({
  ...POINTS,
  recommendations: awards.map(([award, unit]) => ({ award, unit })),
});

ruleCases(provincialFlagOrder, {
  valid: {
    'to the first': flags(['CTDT', 'Sở Nội vụ']),
    'to the second, the first has the higher flag': flags(['CTDCP', 'Sở Nội vụ'], ['CTDT', 'Sở Y tế']),
    'to one of two with the same points': flags(['CTDT', 'Sở Nội vụ'], ['CTDT', 'Sở Tư pháp']),
    'points are not known': { ...UNITS, recommendations: [{ award: 'CTDT', unit: 'Sở Y tế' }] },
    'not for a unit': {
      ...POINTS,
      recommendations: [{ award: 'CTDT', unit: 'Sở Y tế', collectiveName: 'Phòng Nghiệp vụ' }, { award: 'CTDT' }],
    },
  },
  invalid: {
    'the first has none': [flags(['CTDT', 'Sở Y tế']), ['recommendations[0].unit']],
    'the first has only a certificate': [
      flags(['BKT', 'Sở Nội vụ'], ['CTDT', 'Sở Y tế'], ['CTDT', 'Sở Tư pháp']),
      ['recommendations[1].unit'],
      ['recommendations[2].unit'],
    ],
  },
});
