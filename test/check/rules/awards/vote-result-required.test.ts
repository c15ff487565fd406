import { voteResultRequired } from '../../../../src/check/rules/awards/vote-result-required.js';
import { ruleCases } from '../../../support/rule-cases.js';

const given = (says: object) => ({
  recommendations: [{ award: 'Cờ thi đua của UBND tỉnh', unit: 'Sở Y tế', ...says }],
});

ruleCases(voteResultRequired, {
  valid: {
    'voted on': given({ agree: 9 }),
    'nobody agreed': given({ agree: 0 }),
    'an award without a vote': given({ award: 'BKT' }),
    'a candidate': given({ stage: 'registered' }),
    decided: given({ stage: 'decided' }),
    'of another year': given({ year: 2020 }),
    'a number not named': given({ count: 2 }),
    'of no unit': { recommendations: [{ award: 'CTDT' }] },
  },
  invalid: {
    'a flag': [given({}), ['recommendations[0]']],
    'agreed by the bloc': [given({ stage: 'reviewed' }), ['recommendations[0]']],
    'a flag of the Government': [given({ award: 'CTDCP' }), ['recommendations[0]']],
    'a person': [
      given({ award: 'CSTDCS', subject: 'individual', person: { name: 'Nguyễn Văn A' } }),
      ['recommendations[0]'],
    ],
  },
});
