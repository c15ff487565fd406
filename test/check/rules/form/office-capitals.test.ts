import { officeCapitals } from '../../../../src/check/rules/form/office-capitals.js';
import { ruleCases } from '../../../support/rule-cases.js';

const guest = (says: object) => ({ conference: { guests: [{ function: 'attends', ...says }] } });

ruleCases(officeCapitals, {
  valid: {
    'as it should be': guest({ name: 'Lê Văn C', title: 'Phó Giám đốc' }),
    'nobody is named': guest({ title: 'đại diện lãnh đạo' }),
    'in general': { theme: 'giám đốc các sở' },
    'either way in use': { theme: 'Chánh văn phòng, Chánh Văn phòng' },
    'behind a person, as it should be': {
      theme:
        'Ông Trần Văn Hùng, Phó Giám đốc Sở Y tế; đồng chí Lê Thị Hoa - Chủ tịch UBND tỉnh, Trưởng khối; bà Mai, kế toán trưởng.',
    },
    'in general, also behind a person': {
      theme:
        'Ông Trần Văn Hùng, giám đốc các sở và đại biểu; đồng chí Lê Văn Nam, lãnh đạo Sở; giám đốc Sở Y tế chủ trì; phó chủ tịch phụ trách; theo ông Trần Hùng, một giám đốc giỏi.',
    },
    'a vice office without a body by name': {
      theme: 'Phó chủ tịch phụ trách khối; Phó giám đốc các sở; Phó bí thư chi bộ.',
    },
    'a vice office as it should be': {
      theme: 'Phó Chủ tịch UBND tỉnh, Phó Chủ tịch Thường trực HĐND tỉnh, Phó Bí thư Tỉnh ủy',
    },
    'other words': { theme: 'ông Trần Văn Hùng, bí thưởng; theo ông Trần Văn Hùng, chủ trương đúng' },
  },
  invalid: {
    'small behind a person': [
      {
        theme:
          'Ông Trần Văn Hùng, phó giám đốc Sở Y tế phát biểu; đồng chí Lê Hoa - chánh văn phòng; bà Mai thị Lan, bí thư chi bộ.',
      },
      ['theme', 'phó giám đốc'],
      ['theme', 'chánh văn phòng'],
      ['theme', 'bí thư'],
    ],
    'a vice office before a body': [
      { theme: 'Phó chủ tịch UBND tỉnh dự; Phó giám đốc Sở Y tế, Phó bí thư Tỉnh ủy.' },
      ['theme', 'Phó chủ tịch'],
      ['theme', 'Phó giám đốc'],
      ['theme', 'Phó bí thư'],
    ],
    'small for a named person': [guest({ name: 'Lê Văn C', title: 'phó chủ tịch' }), ['conference.guests[0].title']],
    'every word large': [{ theme: 'Phó Giám Đốc Sở, Chủ Tịch' }, ['theme', 'Giám Đốc'], ['theme', 'Chủ Tịch']],
  },
});
