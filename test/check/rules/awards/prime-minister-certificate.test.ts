import { primeMinisterCertificate } from '../../../../src/check/rules/awards/prime-minister-certificate.js';
import { ruleCases } from '../../../support/rule-cases.js';

const EXCELLENT = 'Hoàn thành xuất sắc nhiệm vụ';
const given = (says: object) => ({ recommendations: [{ award: 'BKTTG', unit: 'Sở Y tế', ...says }] });
const person = (says: object) => given({ subject: 'individual', person: { name: 'Nguyễn Văn A' }, ...says });
const initiatives = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `Sáng kiến ${index}` }));
const rated = (first: number, level: string) =>
  [0, 1, 2, 3, 4].map((after) => ({ year: first + after, level: after === 0 ? level : EXCELLENT }));

ruleCases(primeMinisterCertificate, {
  valid: {
    'with a certificate and five excellent years': given({
      priorAwards: [{ year: 2018, award: 'Bằng khen của UBND tỉnh' }],
      ratings: rated(2019, EXCELLENT),
    }),
    'with one of a ministry': given({ priorAwards: [{ year: 2018, award: 'Bằng khen của Bộ trưởng Bộ Y tế' }] }),
    'good six years ago': given({ ratings: rated(2018, 'Hoàn thành tốt nhiệm vụ') }),
    'nothing is said': given({}),
    'a person with five initiatives': person({ initiatives: initiatives(5) }),
    'a person of whom no initiative is told': person({}),
    'a collective with one initiative': given({ initiatives: initiatives(1) }),
  },
  invalid: {
    'no certificate among what is held': [
      given({ priorAwards: [{ year: 2022, award: 'CTDT' }] }),
      ['recommendations[0].priorAwards'],
    ],
    'only good within five years': [
      given({ ratings: rated(2019, 'Hoàn thành tốt nhiệm vụ') }),
      ['recommendations[0].ratings[0].level'],
    ],
    'a person with four initiatives': [person({ initiatives: initiatives(4) }), ['recommendations[0].initiatives']],
  },
});
