import { awardSubject } from '../../../../src/check/rules/awards/award-subject.js';
import { ruleCases } from '../../../support/rule-cases.js';

const given = (...recommendations: readonly object[]) => ({ recommendations });

ruleCases(awardSubject, {
  valid: {
    'a title of collectives for a collective': given({ award: 'CTDCP', unit: 'Sở Y tế' }),
    'a title of persons for a person': given({ award: 'Chiến sĩ thi đua tỉnh', subject: 'individual', count: 2 }),
    'a form of award for either': given({ award: 'BKT' }, { award: 'BKT', subject: 'individual' }),
    'an award nobody lists': given({ award: 'Kỷ niệm chương', subject: 'individual' }),
    'one of the data, that may be for either': {
      awards: [{ name: 'Gương mặt tiêu biểu', category: 'title' }],
      ...given({ award: 'Gương mặt tiêu biểu', subject: 'individual' }),
    },
  },
  invalid: {
    'a title of persons for a collective, because nothing was said': [
      given({ award: 'BKT' }, { award: 'Chiến sĩ thi đua tỉnh' }),
      ['recommendations[1].award'],
    ],
    'the flag of the Government for a person': [
      given({ award: 'Cờ thi đua của Chính phủ', subject: 'individual', person: { name: 'Nguyễn Văn A' } }),
      ['recommendations[0].award'],
    ],
    'long awarded, and of another year': [
      given({ award: 'TTLDXS', subject: 'individual', stage: 'awarded', year: 2020, count: 3 }),
      ['recommendations[0].award'],
    ],
    'in quotation marks': [given({ award: '“Lao động tiên tiến”' }), ['recommendations[0].award']],
  },
});
