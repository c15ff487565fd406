import { approvalThreshold } from '../../../../src/check/rules/awards/approval-threshold.js';
import { ruleCases } from '../../../support/rule-cases.js';

const given = (award: string, agree: number, vote: object = {}) => ({
  vote: { totalMembers: 10, ...vote },
  recommendations: [
    award.startsWith('CS')
      ? { award, subject: 'individual', unit: 'Sở Y tế', person: { name: 'Nguyễn Văn A' }, agree }
      : { award, unit: 'Sở Y tế', agree },
  ],
});
const asking = (parameters: object) => ({ checks: { 'approval-threshold': { parameters } } });

ruleCases(approvalThreshold, {
  valid: {
    'a flag with just enough': given('CTDT', 8),
    'a fighter of the province with just enough': given('CSTDT', 9),
    'a base fighter with just enough': given('CSTDCS', 8),
    'the bloc has its own threshold': given('CTDT', 6, { threshold: 50 }),
    'an award without a vote': given('BKT', 2),
    'nobody knows how many members there are': { recommendations: [{ award: 'CTDT', unit: 'Sở Y tế', agree: 1 }] },
    'a council with another rule': { ...given('CTDT', 6), ...asking({ others: 60 }) },
  },
  invalid: {
    'a flag with one less': [given('CTDT', 7), ['recommendations[0].agree']],
    'a fighter of the province with one less': [given('CSTDT', 8), ['recommendations[0].agree']],
    'a council that asks for all': [
      { ...given('CSTDT', 9), ...asking({ fighters: 100 }) },
      ['recommendations[0].agree'],
    ],
  },
});
