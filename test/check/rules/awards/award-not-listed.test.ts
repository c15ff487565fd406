import { awardNotListed } from '../../../../src/check/rules/awards/award-not-listed.js';
import { ruleCases } from '../../../support/rule-cases.js';

const FIRST = 'recommendations[0].award';
const given = (...awards: readonly string[]) => ({ recommendations: awards.map((award) => ({ award })) });

ruleCases(awardNotListed, {
  valid: {
    'of the catalogue': given('CTDCP', 'Bằng khen của Chủ tịch UBND tỉnh', 'Chiến sĩ thi đua cấp tỉnh', 'Giấy khen'),
    'of the data': {
      awards: [{ name: 'Cờ dẫn đầu của Tổng công ty', category: 'title' }],
      ...given('cờ dẫn đầu của Tổng công ty'),
    },
    'told as a slip': given('Cờ thi đua của UBND tinh', 'CTDPC', 'Cờ thi đua của Chính phủ.'),
    'held already': {
      recommendations: [{ award: 'BKT', priorAwards: [{ year: 2020, award: 'Bằng khen của Bộ trưởng Bộ Y tế' }] }],
    },
  },
  invalid: {
    'of another body': [given('Bằng khen của Bộ trưởng Bộ Y tế'), [FIRST]],
    'a form nobody lists': [given('BKT', 'Kỷ niệm chương “Vì sự phát triển”'), ['recommendations[1].award']],
    'registered and on the ballot': [
      {
        registrations: [{ awards: [{ award: 'Cờ dẫn đầu của Tổng công ty' }] }],
        vote: { choices: [{ award: 'Cờ dẫn đầu của Tổng công ty', most: 1 }] },
      },
      ['registrations[0].awards[0].award'],
      ['vote.choices[0].award'],
    ],
  },
});
