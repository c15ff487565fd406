import { provinceFighterYears } from '../../../../src/check/rules/awards/province-fighter-years.js';
import { ruleCases } from '../../../support/rule-cases.js';

const held = (...years: readonly number[]) => years.map((year) => ({ year, award: 'Chiến sĩ thi đua cơ sở' }));
const given = (priorAwards: readonly object[], ...others: readonly object[]) => ({
  recommendations: [
    {
      award: 'Chiến sĩ thi đua tỉnh',
      subject: 'individual',
      unit: 'Sở Y tế',
      person: { name: 'Nguyễn Văn A' },
      priorAwards,
    },
    ...others,
  ],
});
const OWN_YEAR = { award: 'CSTDCS', subject: 'individual', unit: 'Sở Y tế', person: { name: 'Nguyễn Văn A' } };
const AT = 'recommendations[0].priorAwards';

ruleCases(provinceFighterYears, {
  valid: {
    'three in a row': given(held(2021, 2022, 2023)),
    'three in a row, in any order, with others': given([{ year: 2020, award: 'BKT' }, ...held(2023, 2021, 2022)]),
    'three in a row before a gap': given(held(2019, 2020, 2021, 2023)),
    'spelt in the old way': given(
      held(2021, 2022, 2023).map(({ year }) => ({ year, award: 'Chiến sỹ thi đua cơ sở' })),
    ),
    'the third is put forward now': given(held(2021, 2022), OWN_YEAR),
    'nothing is said of what is held': given([]),
    'two where two do': {
      ...given(held(2022, 2023)),
      checks: { 'province-fighter-years': { parameters: { times: 2 } } },
    },
    'not by name': { recommendations: [{ award: 'CSTDT', subject: 'individual', count: 2 }] },
  },
  invalid: {
    two: [given(held(2022, 2023)), [AT]],
    'three with a gap': [given(held(2020, 2022, 2023)), [AT]],
    'three in the same year': [given(held(2023, 2023, 2023)), [AT]],
    'none among what is held': [given([{ year: 2022, award: 'Giấy khen' }]), [AT]],
    'the third of someone else': [given(held(2021, 2022), { ...OWN_YEAR, person: { name: 'Trần Thị B' } }), [AT]],
  },
});
