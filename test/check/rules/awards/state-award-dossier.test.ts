import { stateAwardDossier } from '../../../../src/check/rules/awards/state-award-dossier.js';
import { ruleCases } from '../../../support/rule-cases.js';

const given = (...awards: readonly string[]) => ({
  recommendations: awards.map((award) => ({ award, unit: 'Sở Y tế' })),
});

ruleCases(stateAwardDossier, {
  valid: {
    'nothing of the State': given('CTDT', 'BKT'),
    'only registered': { recommendations: [{ award: 'CTDCP', stage: 'registered' }] },
  },
  invalid: {
    'a flag of the Government': [given('CTDT', 'Cờ thi đua của Chính phủ'), ['recommendations[1].award']],
    'said once': [given('BKTTG', 'HCLD3'), ['recommendations[0].award']],
  },
});
