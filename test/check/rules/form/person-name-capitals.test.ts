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
    'a degree written out, told of elsewhere': signs('Bác sĩ Nguyễn Văn A'),
    'somebody not named': signs('Đại diện lãnh đạo Sở'),
    'a remark': signs('Nguyễn Văn A (dự thay)'),
    'in running text': {
      theme:
        'Đồng chí Nguyễn Văn Nam dự; ông Trần Hùng, bà Lê Thị Thanh Hoa, đồng chí Hà, đ/c: Vũ Đình Thụ; ông Lê Văn chủ trì hội nghị.',
    },
    'words behind a form of address': {
      theme:
        'Các đồng chí lãnh đạo Sở; đồng chí trưởng đoàn Thanh tra; đồng chí từ Sở Y tế; đồng chí đoàn viên Nguyễn Nam; ông bà, cha mẹ; đồng chí Lê phụ trách Khối; đồng chí Hà văn phòng; đồng chí vũ trang Nhân dân; bà mai Lan; đồng chí Trần và đồng chí Lê.',
    },
    'other names': { theme: 'Quỹ Tấm lòng vàng, ông Hồ, Bà Rịa - Vũng Tàu, phường Võ Thị Sáu, thị xã, đường ông Lãnh' },
  },
  invalid: {
    'the surname in running text': [{ theme: 'Đồng chí nguyễn Văn Nam dự.' }, ['theme', 'nguyễn Văn Nam']],
    'a middle name in running text': [
      { theme: 'Ông Trần văn Hùng phát biểu; đồng chí Trần thị Thanh Hoa điều hành; bà Hoàng ngọc Hà' },
      ['theme', 'Trần văn Hùng'],
      ['theme', 'Trần thị Thanh Hoa'],
      ['theme', 'Hoàng ngọc Hà'],
    ],
    'the last in running text': [
      { theme: 'Chủ trì: ông Trần Văn hùng, bà lê thị hoa.' },
      ['theme', 'Trần Văn hùng'],
      ['theme', 'lê thị hoa'],
    ],
    'with a form of address, told once': [signs('Ông Trần văn Hùng'), [PATH]],
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
