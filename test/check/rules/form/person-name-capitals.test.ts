import { personNameCapitals } from '../../../../src/check/rules/form/person-name-capitals.js';
import { ruleCases } from '../../../support/rule-cases.js';

const signs = (name: string) => ({ units: [{ name: 'Sở Y tế', signatory: { name } }] });
const PATH = 'units[0].signatory.name';

ruleCases(personNameCapitals, {
  valid: {
    'as it should be': signs('Nguyễn Văn A'),
    'of the highlands': signs('Y Ê-ban H’Hen'),
    'a form of address, told of elsewhere': signs('ông Nguyễn Văn A'),
    'a degree, told of elsewhere': signs('TS. Nguyễn Văn A'),
    'somebody not named': signs('Đại diện lãnh đạo Sở'),
    'a remark': signs('Nguyễn Văn A (dự thay)'),
  },
  invalid: {
    'a small syllable': [signs('Nguyễn thị B'), [PATH]],
    'small altogether': [signs('nguyễn văn a'), [PATH]],
    'in capitals': [signs('NGUYỄN VĂN A'), [PATH]],
    'of a guest': [
      { conference: { guests: [{ name: 'Lê văn C', function: 'attends' }] } },
      ['conference.guests[0].name'],
    ],
    'of someone recommended': [
      { recommendations: [{ award: 'Giấy khen', subject: 'individual', person: { name: 'Lê văn C' } }] },
      ['recommendations[0].person.name'],
    ],
  },
});
