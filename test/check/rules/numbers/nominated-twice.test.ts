import { nominatedTwice } from '../../../../src/check/rules/numbers/nominated-twice.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (...recommendations: readonly object[]) => ({ recommendations });
const person = (more: object) => ({
  award: 'LDTT',
  subject: 'individual',
  unit: 'Sở Y tế',
  person: { name: 'Lê Thị D', ...more },
});

ruleCases(nominatedTwice, {
  valid: {
    'two awards': says({ award: 'BKT', unit: 'Sở Y tế' }, { award: 'CTDT', unit: 'Sở Y tế' }),
    'two units': says({ award: 'BKT', unit: 'Sở Y tế' }, { award: 'BKT', unit: 'Sở Nội vụ' }),
    'two years': says(
      { award: 'BKT', unit: 'Sở Y tế' },
      { award: 'BKT', unit: 'Sở Y tế', year: 2022, stage: 'awarded' },
    ),
    'a unit and a part of it': says(
      { award: 'BKT', unit: 'Sở Y tế' },
      { award: 'BKT', unit: 'Sở Y tế', collectiveName: 'Phòng Tổ chức' },
    ),
    'nobody is named': says({ award: 'BKT', count: 2 }, { award: 'BKT', count: 2 }),
    'two persons of one name': says(person({ birthday: '1/2/1980' }), person({ birthday: '3/4/1990' })),
    'two persons of one name in two offices': says(person({ position: 'Chuyên viên' }), person({ position: 'Bác sĩ' })),
  },
  invalid: {
    'as a candidate and recommended': [
      says(
        { award: 'BKT', unit: 'so-y-te', stage: 'registered' },
        { award: 'Bằng khen của UBND tỉnh', unit: 'Sở Y tế' },
      ),
      ['recommendations[1]'],
    ],
    'the year said and unsaid': [
      says({ award: 'BKT', unit: 'Sở Y tế' }, { award: 'BKT', unit: 'Sở Y tế', year: 2023 }),
      ['recommendations[1]'],
    ],
    'one person': [says(person({ birthday: '1/2/1980' }), person({ position: 'Chuyên viên' })), ['recommendations[1]']],
  },
});
