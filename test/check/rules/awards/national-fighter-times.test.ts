import { nationalFighterTimes } from '../../../../src/check/rules/awards/national-fighter-times.js';
import { ruleCases } from '../../../support/rule-cases.js';

const given = (...priorAwards: readonly (readonly [year: number, award: string])[]) => ({
  recommendations: [
    {
      award: 'Chiến sĩ thi đua toàn quốc',
      subject: 'individual',
      unit: 'Sở Y tế',
      person: { name: 'Nguyễn Văn A' },
      priorAwards: priorAwards.map(([year, award]) => ({ year, award })),
    },
  ],
});
const AT = 'recommendations[0].priorAwards';

ruleCases(nationalFighterTimes, {
  valid: {
    twice: given([2019, 'Chiến sĩ thi đua cấp tỉnh'], [2022, 'Chiến sĩ thi đua tỉnh']),
    'once of a ministry': given([2019, 'Chiến sĩ thi đua Bộ Y tế'], [2022, 'CSTDT']),
    'nothing is said of what is held': given(),
    'once where once does': {
      ...given([2022, 'CSTDT']),
      checks: { 'national-fighter-times': { parameters: { times: 1 } } },
    },
  },
  invalid: {
    once: [given([2022, 'Chiến sĩ thi đua tỉnh']), [AT]],
    never: [given([2022, 'CSTDCS'], [2023, 'CSTDCS']), [AT]],
  },
});
