import { countWithName } from '../../../../src/check/rules/numbers/count-with-name.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (...recommendations: readonly object[]) => ({ recommendations });

ruleCases(countWithName, {
  valid: {
    one: says({ award: 'BKT', unit: 'Sở Y tế', count: 1 }),
    'nobody is named': says({ award: 'LDTT', subject: 'individual', unit: 'Sở Y tế', count: 3 }),
    'parts of a unit, not named': says({ award: 'BKT', unit: 'Sở Y tế', count: 2 }),
    'no number': says({ award: 'LDTT', subject: 'individual', person: { name: 'Lê Thị D' } }),
  },
  invalid: {
    'a person': [
      says({ award: 'LDTT', subject: 'individual', person: { name: 'Lê Thị D' }, count: 3 }),
      ['recommendations[0].count'],
    ],
    'a part of a unit': [
      says({ award: 'BKT', unit: 'Sở Y tế', collectiveName: 'Phòng Tổ chức', count: 2 }),
      ['recommendations[0].count'],
    ],
    none: [
      says({ award: 'LDTT', subject: 'individual', person: { name: 'A' }, count: 0 }),
      ['recommendations[0].count'],
    ],
  },
});
