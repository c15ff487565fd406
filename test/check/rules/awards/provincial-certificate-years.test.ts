import { provincialCertificateYears } from '../../../../src/check/rules/awards/provincial-certificate-years.js';
import { ruleCases } from '../../../support/rule-cases.js';

const GOOD = 'Hoàn thành tốt nhiệm vụ';
const EXCELLENT = 'Hoàn thành xuất sắc nhiệm vụ';
type Years = readonly (readonly [year: number, what: string])[];
const said = (ratings: Years, held: Years, initiatives: number) => ({
  award: 'Bằng khen của UBND tỉnh',
  unit: 'Sở Y tế',
  ratings: ratings.map(([year, level]) => ({ year, level })),
  priorAwards: held.map(([year, award]) => ({ year, award })),
  initiatives: Array.from({ length: initiatives }, (_, index) => ({ name: `Sáng kiến ${index + 1}` })),
});
const collective = (ratings: Years, held: Years = []) => ({ recommendations: [said(ratings, held, 0)] });
const person = (ratings: Years, held: Years, initiatives = 0) => ({
  recommendations: [{ ...said(ratings, held, initiatives), subject: 'individual', person: { name: 'Nguyễn Văn A' } }],
});

ruleCases(provincialCertificateYears, {
  valid: {
    'a collective excellent twice': collective([
      [2022, EXCELLENT],
      [2023, EXCELLENT],
    ]),
    'an excellent collective in the year it was only good': collective(
      [
        [2022, GOOD],
        [2023, EXCELLENT],
      ],
      [[2022, 'TTLDXS']],
    ),
    'good long ago': collective([
      [2021, GOOD],
      [2022, EXCELLENT],
      [2023, EXCELLENT],
    ]),
    'nothing is said': collective([]),
    'a person twice a fighter': person(
      [[2023, GOOD]],
      [
        [2022, 'CSTDCS'],
        [2023, 'CSTDCS'],
      ],
    ),
    'a person excellent twice with two initiatives': person(
      [
        [2022, EXCELLENT],
        [2023, EXCELLENT],
      ],
      [[2020, 'GK']],
      2,
    ),
    'a person of whom nothing is held': person([[2023, GOOD]], []),
    'a person without ratings': person([], [[2023, 'CSTDCS']]),
    'a number not named': { recommendations: [{ award: 'BKT', count: 4 }] },
  },
  invalid: {
    'a collective only good the year before': [
      collective([
        [2022, GOOD],
        [2023, EXCELLENT],
      ]),
      ['recommendations[0].ratings[0].level'],
    ],
    'an excellent collective in another year': [
      collective(
        [
          [2022, GOOD],
          [2023, EXCELLENT],
        ],
        [[2021, 'TTLDXS']],
      ),
      ['recommendations[0].ratings[0].level'],
    ],
    'a person once a fighter and only good': [
      person(
        [
          [2022, EXCELLENT],
          [2023, GOOD],
        ],
        [[2023, 'CSTDCS']],
        2,
      ),
      ['recommendations[0].ratings[1].level'],
    ],
    'a person excellent twice with one initiative': [
      person(
        [
          [2022, EXCELLENT],
          [2023, EXCELLENT],
        ],
        [[2023, 'CSTDCS']],
        1,
      ),
      ['recommendations[0].priorAwards'],
    ],
  },
});
