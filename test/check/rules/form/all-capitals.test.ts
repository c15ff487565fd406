import { allCapitals } from '../../../../src/check/rules/form/all-capitals.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(allCapitals, {
  valid: {
    'as it should be': { units: [{ name: 'Sở Y tế' }] },
    abbreviations: { theme: 'UBND, HĐND' },
    'a few in a sentence': { theme: 'phong trào TUỔI TRẺ SỐNG của khối' },
    'the line above the issuer, printed so': { authority: { superior: 'UBND TỈNH NAM ĐỊNH' } },
    'a name of a person, told of elsewhere': { conference: { secretary: { name: 'NGUYỄN THỊ B' } } },
  },
  invalid: {
    'a unit': [{ units: [{ name: 'SỞ Y TẾ' }] }, ['units[0].name', 'SỞ Y TẾ']],
    'an office': [{ units: [{ name: 'Sở Y tế', headTitle: 'GIÁM ĐỐC' }] }, ['units[0].headTitle', 'GIÁM ĐỐC']],
    'the theme': [{ theme: 'ĐOÀN KẾT - KỶ CƯƠNG' }, ['theme', 'ĐOÀN KẾT - KỶ CƯƠNG']],
    'a row in a sentence': [{ theme: 'Phong trào TOÀN DÂN ĐOÀN KẾT của tỉnh' }, ['theme', 'TOÀN DÂN ĐOÀN KẾT']],
    'fewer allowed': [
      { theme: 'Phong trào ĐỀN ƠN của tỉnh ĐÁP NGHĨA VỚI', checks: { 'all-capitals': { parameters: { most: 2 } } } },
      ['theme', 'ĐÁP NGHĨA VỚI'],
    ],
  },
});
