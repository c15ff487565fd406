import { birthdayTooLate } from '../../../../src/check/rules/numbers/birthday-too-late.js';
import { ruleCases } from '../../../support/rule-cases.js';

const born = (birthday: string | undefined, more: object = {}) => ({
  yearEndConference: { date: '2023-12-20' },
  recommendations: [{ award: 'LDTT', subject: 'individual', unit: 'Sở Y tế', person: { name: 'Lê Thị D', birthday } }],
  ...more,
});
const AT = 'recommendations[0].person.birthday';
const least = (youngest: number) => ({ checks: { 'birthday-too-late': { parameters: { youngest } } } });

ruleCases(birthdayTooLate, {
  valid: {
    'long before': born('1981-05-15'),
    'eighteen on the day': born('2005-12-20'),
    'not known': born(undefined),
    'younger ones are possible here': born('2007-12-20', least(16)),
  },
  invalid: {
    'eighteen a day later': [born('2005-12-21'), [AT]],
    'after the review': [born('2024-05-15'), [AT]],
    'a child': [born('2018-05-15'), [AT]],
    'younger than is possible here': [born('2007-12-21', least(16)), [AT]],
    'born after it, any age goes': [born('2023-12-21', least(0)), [AT]],
  },
});
