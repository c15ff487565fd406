import { decisionTooEarly } from '../../../../src/check/rules/numbers/decision-too-early.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (...recommendations: readonly object[]) => ({ recommendations });

ruleCases(decisionTooEarly, {
  valid: {
    decided: says({ award: 'BKT', unit: 'Sở Y tế', stage: 'decided', decision: 'Quyết định số 120/QĐ-UBND' }),
    'handed over': says({ award: 'BKT', unit: 'Sở Y tế', stage: 'awarded', decision: 'Quyết định số 120/QĐ-UBND' }),
    'no decision yet': says({ award: 'BKT', unit: 'Sở Y tế', stage: 'recommended' }),
  },
  invalid: {
    recommended: [
      says({ award: 'BKT', unit: 'Sở Y tế', stage: 'recommended', decision: 'Quyết định số 120/QĐ-UBND' }),
      ['recommendations[0].stage'],
    ],
    'the stage is unsaid': [
      says({ award: 'BKT', count: 2, decision: 'Quyết định số 120/QĐ-UBND' }),
      ['recommendations[0].stage'],
    ],
  },
});
