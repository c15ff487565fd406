import { awardWithoutDecision } from '../../../../src/check/rules/numbers/award-without-decision.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (...recommendations: readonly object[]) => ({ recommendations });

ruleCases(awardWithoutDecision, {
  valid: {
    'a decision': says({ award: 'CTDT', stage: 'awarded', count: 2, decision: 'Quyết định số 116/QĐ-UBND' }),
    'only recommended': says({ award: 'CTDT', unit: 'Sở Y tế' }),
  },
  invalid: {
    'handed over': [says({ award: 'CTDT', stage: 'awarded', count: 2 }), ['recommendations[0].decision']],
    decided: [says({ award: 'CTDT', stage: 'decided', unit: 'Sở Y tế' }), ['recommendations[0].decision']],
  },
});
