import { nounCapitals } from '../../../../src/check/rules/form/noun-capitals.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(nounCapitals, {
  valid: {
    'as it should be': {
      theme:
        'Nghị quyết Đại hội Đảng bộ tỉnh, nghị quyết đại hội các cấp, Hội nghị tổng kết, hội nghị; Kế hoạch số 5, Quyết định, Báo cáo chính trị, Phong trào thi đua',
    },
    'all in capitals': { theme: 'ĐẠI HỘI, NGHỊ QUYẾT, KẾ HOẠCH' },
    'another word': { theme: 'Đại Hội đồng Liên hợp quốc, Đại hội đồng cổ đông; cho Hội Nghệ nhân' },
    'two sentences or parts': { theme: 'Theo Nghị. Quyết định; gồm Báo, Cáo; Sở Kế hoạch và Đầu tư' },
    'a person': { units: [{ name: 'Sở Y tế', signatory: { name: 'Trần Đại Hội' } }] },
  },
  invalid: {
    congress: [
      { theme: 'Nghị Quyết Đại Hội Đảng bộ; chào mừng đại Hội Đảng' },
      ['theme', 'Nghị Quyết'],
      ['theme', 'Đại Hội'],
      ['theme', 'đại Hội'],
    ],
    papers: [{ theme: 'theo Kế Hoạch số 5, Báo  Cáo số 6' }, ['theme', 'Kế Hoạch'], ['theme', 'Báo  Cáo']],
  },
});
