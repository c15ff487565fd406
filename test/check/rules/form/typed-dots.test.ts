import { typedDots } from '../../../../src/check/rules/form/typed-dots.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(typedDots, {
  valid: {
    'an ellipsis': { theme: 'nghị quyết, quy định... của Tỉnh ủy; chuyển đổi số…' },
    'an ellipsis behind a year': { theme: 'trong những năm… qua' },
    'a day': { theme: 'ngày 07 tháng 4' },
    'a dash': { theme: 'a - b - c' },
  },
  invalid: {
    'a row': [{ theme: 'Ông ………… chủ trì' }, ['theme', '…………']],
    dots: [{ theme: 'Ông .......... chủ trì' }, ['theme', '..........']],
    'dots apart': [{ theme: 'Ông . . . . . chủ trì' }, ['theme', '. . . . .']],
    'a line': [{ theme: 'Ông ______' }, ['theme', '______']],
    'a day to be filled': [{ theme: 'ngày … tháng … năm 2023' }, ['theme', '…'], ['theme', '…']],
    'a number to be filled': [{ theme: 'Quyết định số .../QĐ-UBND' }, ['theme', '...']],
    'nothing else': [{ units: [{ name: 'Sở Y tế', signatory: { name: '...' } }] }, ['units[0].signatory.name', '...']],
  },
});
