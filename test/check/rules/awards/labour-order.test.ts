import { labourOrder } from '../../../../src/check/rules/awards/labour-order.js';
import { ruleCases } from '../../../support/rule-cases.js';

const given = (says: object) => ({ recommendations: [{ award: 'HCLD3', unit: 'Sở Y tế', ...says }] });
const held = (award: string) => given({ priorAwards: [{ year: 2020, award }] });

ruleCases(labourOrder, {
  valid: {
    'with a certificate of the Prime Minister': held('Bằng khen của Thủ tướng Chính phủ'),
    'with a flag': held('Cờ thi đua của Bộ Y tế'),
    'nothing is said': given({}),
    'a person': given({
      subject: 'individual',
      person: { name: 'Nguyễn Văn A' },
      priorAwards: [{ year: 2020, award: 'Giấy khen' }],
    }),
    'good six years ago': given({ ratings: [{ year: 2018, level: 'Hoàn thành tốt nhiệm vụ' }] }),
  },
  invalid: {
    'with nothing to build on': [held('Giấy khen'), ['recommendations[0].priorAwards']],
    'only good within five years': [
      given({ ratings: [{ year: 2019, level: 'Hoàn thành tốt nhiệm vụ' }] }),
      ['recommendations[0].ratings[0].level'],
    ],
  },
});
