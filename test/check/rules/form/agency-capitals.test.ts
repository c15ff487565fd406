import { agencyCapitals } from '../../../../src/check/rules/form/agency-capitals.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(agencyCapitals, {
  valid: {
    'as they should be': { theme: 'Ủy ban nhân dân tỉnh, Sở Y tế, Sở Giáo dục và Đào tạo, Ban Thường vụ Tỉnh ủy' },
    'the tone elsewhere': { theme: 'Uỷ ban nhân dân, Sở Văn hoá, Thể thao và Du lịch' },
    'in capitals': { units: [{ name: 'SỞ Y TẾ' }] },
    'several of a kind': { theme: 'các sở tài chính, mỗi sở y tế, hội đồng nhân dân các cấp' },
    'other words': { theme: 'cơ sở y tế, cơ sở giáo dục và đào tạo, trụ sở, cán bộ nội vụ, ban tổ chức hội nghị' },
    'boards of the Party in general': { theme: 'ban tổ chức tỉnh ủy, thành ủy' },
    insurance: { theme: 'đóng bảo hiểm xã hội cho người lao động' },
    'a council in general': { theme: 'kiện toàn hội đồng thi đua - khen thưởng' },
  },
  invalid: {
    'every word large': [{ theme: 'Uỷ Ban Nhân Dân tỉnh' }, ['theme', 'Uỷ Ban Nhân Dân tỉnh']],
    'a department, every word large': [{ units: [{ name: 'Sở Tài Chính' }] }, ['units[0].name', 'Sở Tài Chính']],
    'the word that joins': [
      { units: [{ name: 'Sở Khoa học Và Công nghệ' }] },
      ['units[0].name', 'Sở Khoa học Và Công nghệ'],
    ],
    'a department in small letters': [{ theme: 'tại sở y tế' }, ['theme', 'sở y tế']],
    'a field in small letters': [{ theme: 'Sở nội vụ' }, ['theme', 'Sở nội vụ']],
    'the council of the province': [
      { theme: 'theo nghị quyết của hội đồng nhân dân tỉnh' },
      ['theme', 'hội đồng nhân dân tỉnh'],
    ],
    'the emulation council': [{ theme: 'Hội đồng Thi Đua - Khen Thưởng' }, ['theme', 'Hội đồng Thi Đua - Khen Thưởng']],
    'a board of the Party': [{ theme: 'Ban tổ chức Tỉnh ủy' }, ['theme', 'Ban tổ chức Tỉnh ủy']],
    'a committee of the Party': [{ theme: 'của Tỉnh Ủy' }, ['theme', 'Tỉnh Ủy']],
  },
});
