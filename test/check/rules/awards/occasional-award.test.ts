import { occasionalAward } from '../../../../src/check/rules/awards/occasional-award.js';
import { ruleCases } from '../../../support/rule-cases.js';

const given = (award: string, ...priorAwards: readonly object[]) => ({
  recommendations: [{ award, unit: 'Sở Y tế', priorAwards: priorAwards.map((prior) => ({ year: 2022, ...prior })) }],
});
const CAMPAIGN = { award: 'Bằng khen của UBND tỉnh (chuyên đề phòng, chống bão)' };
const DEED = { award: 'Bằng khen của UBND tỉnh', decision: 'Quyết định số 9/QĐ-UBND về khen thưởng đột xuất' };

ruleCases(occasionalAward, {
  valid: {
    'a certificate for work': given('BKTTG', { award: 'Bằng khen của UBND tỉnh' }),
    'one for work beside one for a campaign': given('BKTTG', CAMPAIGN, { award: 'Bằng khen của UBND tỉnh' }),
    'no certificate at all': given('BKTTG', { award: 'Giấy khen về chuyên đề' }),
    'an award that rests on none': given('BKT', CAMPAIGN),
    'nothing is held': given('BKTTG'),
  },
  invalid: {
    'only one for a campaign': [given('BKTTG', CAMPAIGN), ['recommendations[0].priorAwards[0].award']],
    'only one for a deed, as its decision says': [
      given('BKTTG', { award: 'CTDT' }, DEED),
      ['recommendations[0].priorAwards[1].award'],
    ],
    'an order that rests on a flag of a campaign': [
      given('HCLD3', { award: 'Cờ thi đua của UBND tỉnh theo chuyên đề' }),
      ['recommendations[0].priorAwards[0].award'],
    ],
  },
});
