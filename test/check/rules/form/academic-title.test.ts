import { academicTitle } from '../../../../src/check/rules/form/academic-title.js';
import { ruleCases } from '../../../support/rule-cases.js';

const signs = (name: string, says: object = {}) => ({ ...says, units: [{ name: 'Sở Y tế', signatory: { name } }] });
const PATH = 'units[0].signatory.name';

ruleCases(academicTitle, {
  valid: {
    'a name': signs('Nguyễn Văn A'),
    'names that begin alike': signs('Cn Văn A'),
    'a guest who does not sign': {
      conference: { guests: [{ name: 'TS. Nguyễn Văn A', function: 'attends' }] },
    },
    'a rank in a state paper': signs('Đại tá Nguyễn Văn A'),
  },
  invalid: {
    'a degree': [signs('TS. Nguyễn Văn A'), [PATH]],
    several: [signs('PGS.TS Nguyễn Văn A'), [PATH]],
    'written out': [signs('Thạc sĩ Nguyễn Văn A'), [PATH]],
    'without full stop': [signs('ThS Nguyễn Văn A'), [PATH]],
    'of an artist': [signs('NSƯT. Nguyễn Văn A'), [PATH]],
    'of a doctor, with a comma': [signs('TTƯT, BS. CKII Nguyễn Văn A'), [PATH]],
    'without a space': [signs('BS.CKII Nguyễn Văn A'), [PATH]],
    'in small letters': [signs('tiến sĩ Nguyễn Văn A'), [PATH]],
    'behind a form of address': [signs('Đồng chí TS. Nguyễn Văn A'), [PATH]],
    'a rank in a paper of the Party': [signs('Đại tá Nguyễn Văn A', { regime: 'party' }), [PATH]],
    'the secretary': [{ conference: { secretary: { name: 'BS. Lê C' } } }, ['conference.secretary.name']],
    'a witness': [
      { conference: { guests: [{ name: 'GS. Lê C', function: 'witness' }] } },
      ['conference.guests[0].name'],
    ],
    'who has a field for it': [
      { recommendations: [{ award: 'Giấy khen', person: { name: 'ThS. Lê C' } }] },
      ['recommendations[0].person.name'],
    ],
  },
});
