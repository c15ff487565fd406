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
    'a council in general': {
      theme:
        'kiện toàn hội đồng thi đua - khen thưởng; Hội đồng thi đua - khen thưởng các cấp; các hội đồng thi đua - khen thưởng tỉnh; ban thi đua - khen thưởng',
    },
    'the emulation council and board': {
      theme:
        'Hội đồng Thi đua - Khen thưởng tỉnh, Hội đồng Thi đua – Khen thưởng Trung ương, Hội đồng Thi đua - Khen thưởng, Ban Thi đua - Khen thưởng tỉnh',
    },
    'bodies of the state and the Party as they should be': {
      theme:
        'Thủ tướng Chính phủ, Đoàn đại biểu Quốc hội, đoàn đại biểu Quốc hội, Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam, Mặt trận Tổ quốc Việt Nam, tư tưởng Hồ Chí Minh',
    },
    'words that end in these': {
      theme:
        'tổ chức phi chính phủ; thủ tục hành chính phủ kín; chính phủ điện tử, chính phủ số; toàn quốc Hội Nông dân; cả Tổ quốc hội nhập; toàn quốc hội thi',
    },
    'words before the ministry': { theme: 'cán bộ chính trị, nội bộ chính trị, Chi bộ Nội vụ, các bộ nội vụ' },
    'the awards, which another rule reads': { theme: 'Bằng khen của Thủ tướng chính phủ, Huân chương Hồ Chí minh' },
    'bodies of the province': {
      theme:
        'UBND tỉnh, HĐND tỉnh, UBND, HĐND các cấp, Đảng bộ tỉnh, đảng bộ tỉnh, Thanh tra tỉnh, thanh tra tỉnh, Công an tỉnh, công an tỉnh, Thanh tra Chính phủ',
    },
    'other bodies that begin alike': {
      theme:
        'Đảng bộ Tỉnh đoàn, Đảng bộ Tỉnh ủy, Đảng bộ Tỉnh uỷ, Chi bộ Tỉnh đội, Công an Tỉnh đoàn, Thanh tra Sở, Công an xã',
    },
    'the province by its name, which another rule reads': { theme: 'UBND Tỉnh Ninh Bình, Đảng bộ Tỉnh Ninh Bình' },
    'in capitals, or the city': { theme: 'UBND TỈNH, ĐẢNG BỘ TỈNH, UBND Thành phố Hồ Chí Minh' },
  },
  invalid: {
    'the province, large': [
      { theme: 'Đề nghị UBND Tỉnh, HĐND Tỉnh xem xét; Nghị quyết Đảng bộ Tỉnh; Công an Tỉnh.' },
      ['theme', 'UBND Tỉnh'],
      ['theme', 'HĐND Tỉnh'],
      ['theme', 'Đảng bộ Tỉnh'],
      ['theme', 'Công an Tỉnh'],
    ],
    'the inspectors': [
      { units: [{ name: 'Thanh Tra tỉnh' }], theme: 'Thanh tra chính phủ, Thanh Tra Tỉnh' },
      ['units[0].name', 'Thanh Tra tỉnh'],
      ['theme', 'Thanh tra chính phủ'],
      ['theme', 'Thanh Tra Tỉnh'],
    ],
    'every word large, before the name of the province': [
      { theme: 'Ủy Ban Nhân Dân Tỉnh Ninh Bình' },
      ['theme', 'Ủy Ban Nhân Dân Tỉnh'],
    ],
    'the government': [
      { theme: 'của chính phủ và Thủ tướng chính phủ, chính phủ số 5' },
      ['theme', 'chính phủ'],
      ['theme', 'Thủ tướng chính phủ'],
      ['theme', 'chính phủ'],
    ],
    'the assembly': [
      { theme: 'Quốc Hội khóa XV, đại biểu quốc hội, đoàn đại biểu quốc hội tỉnh' },
      ['theme', 'Quốc Hội'],
      ['theme', 'quốc hội'],
      ['theme', 'đoàn đại biểu quốc hội'],
    ],
    'a ministry': [
      { theme: 'theo bộ nội vụ và bộ Nội vụ, của bộ chính trị' },
      ['theme', 'bộ nội vụ'],
      ['theme', 'bộ Nội vụ'],
      ['theme', 'bộ chính trị'],
    ],
    'the Party': [
      { theme: 'đảng cộng sản Việt Nam, Đảng cộng sản Việt Nam, Ban chấp hành trung ương Đảng' },
      ['theme', 'đảng cộng sản Việt Nam'],
      ['theme', 'Đảng cộng sản Việt Nam'],
      ['theme', 'Ban chấp hành trung ương Đảng'],
    ],
    'the front': [{ theme: 'Mặt trận tổ quốc tỉnh' }, ['theme', 'Mặt trận tổ quốc']],
    'the country': [{ theme: 'nước Việt nam, thanh niên việt nam' }, ['theme', 'Việt nam'], ['theme', 'việt nam']],
    'a name': [{ theme: 'tư tưởng hồ chí minh, Hồ Chí minh' }, ['theme', 'hồ chí minh'], ['theme', 'Hồ Chí minh']],
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
    'the emulation council in small letters': [
      {
        theme:
          'Hội đồng thi đua - khen thưởng tỉnh, hội đồng thi đua - khen thưởng tỉnh, Hội đồng thi đua - khen thưởng',
      },
      ['theme', 'Hội đồng thi đua - khen thưởng tỉnh'],
      ['theme', 'hội đồng thi đua - khen thưởng tỉnh'],
      ['theme', 'Hội đồng thi đua - khen thưởng'],
    ],
    'the emulation board': [{ theme: 'Ban Thi đua - khen thưởng tỉnh' }, ['theme', 'Ban Thi đua - khen thưởng']],
    'a board of the Party': [{ theme: 'Ban tổ chức Tỉnh ủy' }, ['theme', 'Ban tổ chức Tỉnh ủy']],
    'a committee of the Party': [{ theme: 'của Tỉnh Ủy' }, ['theme', 'Tỉnh Ủy']],
  },
});
