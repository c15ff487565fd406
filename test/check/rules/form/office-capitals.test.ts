import { officeCapitals } from '../../../../src/check/rules/form/office-capitals.js';
import { ruleCases } from '../../../support/rule-cases.js';

const guest = (says: object) => ({ conference: { guests: [{ function: 'attends', ...says }] } });

ruleCases(officeCapitals, {
  valid: {
    'as it should be': guest({ name: 'Lê Văn C', title: 'Phó Giám đốc' }),
    'nobody is named': guest({ title: 'đại diện lãnh đạo' }),
    'in general': { theme: 'giám đốc các sở' },
    'either way in use': { theme: 'Chánh văn phòng, Chánh Văn phòng' },
  },
  invalid: {
    'small for a named person': [guest({ name: 'Lê Văn C', title: 'phó chủ tịch' }), ['conference.guests[0].title']],
    'every word large': [{ theme: 'Phó Giám Đốc Sở, Chủ Tịch' }, ['theme', 'Giám Đốc'], ['theme', 'Chủ Tịch']],
  },
});
