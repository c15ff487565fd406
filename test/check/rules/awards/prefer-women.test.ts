import { preferWomen } from '../../../../src/check/rules/awards/prefer-women.js';
import { pointsOf } from '../../../support/points-of.js';
import { ruleCases } from '../../../support/rule-cases.js';

const unit = (name: string, women?: number) => ({
  name,
  staff: { total: 100, ...(women === undefined ? {} : { women }) },
});
const units = (of: number | undefined, other: number | undefined, points: number) => ({
  units: [unit('Sở Nội vụ', of), unit('Sở Y tế', other)],
  ...pointsOf({ 'Sở Nội vụ': 95, 'Sở Y tế': points }),
  recommendations: [{ award: 'CTDT', unit: 'Sở Nội vụ' }],
});
const person = (name: string, gender: string, agree: number, stage: string, award = 'CSTDT') => ({
  award,
  subject: 'individual',
  stage,
  agree,
  person: { name, gender },
});
const people = (...recommendations: readonly object[]) => ({ recommendations });
const HIM = person('Nguyễn Văn A', 'nam', 7, 'recommended');

ruleCases(preferWomen, {
  valid: {
    'the other has fewer points': units(50, 80, 94),
    'the other has too few women': units(50, 69, 95),
    'both have many women': units(75, 80, 95),
    'of one it is not told': units(50, undefined, 95),
    'of the one chosen it is not told': units(undefined, 70, 95),
    'a woman with fewer votes': people(HIM, person('Trần Thị B', 'nữ', 6, 'registered')),
    'a woman is put forward too': people(HIM, person('Trần Thị B', 'nữ', 7, 'recommended')),
    'a woman for another award': people(HIM, person('Trần Thị B', 'nữ', 7, 'registered', 'CSTDTQ')),
    'a woman is chosen': people(
      person('Trần Thị B', 'nữ', 7, 'recommended'),
      person('Nguyễn Văn A', 'nam', 7, 'registered'),
    ),
  },
  invalid: {
    'a unit of women with as many points': [units(50, 70, 95), ['recommendations[0].unit']],
    'a woman with as many votes': [
      people(person('Trần Thị B', 'nữ', 7, 'registered'), HIM),
      ['recommendations[1].person'],
    ],
  },
});
