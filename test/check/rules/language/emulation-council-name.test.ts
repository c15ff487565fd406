import { expect, test } from '@jest/globals';
import { emulationCouncilName } from '../../../../src/check/rules/language/emulation-council-name.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

ruleCases(emulationCouncilName, {
  valid: {
    'the council and the board': { theme: 'Hội đồng Thi đua - Khen thưởng tỉnh, Ban Thi đua - Khen thưởng tỉnh' },
    'councils in general': { theme: 'kiện toàn hội đồng thi đua - khen thưởng' },
    'running text': { theme: 'công tác thi đua, khen thưởng; phong trào thi đua' },
    'a bloc that commends': {
      theme: 'Khối thi đua khen thưởng 05 tập thể; tổng kết phong trào thi đua khen thưởng cá nhân',
    },
    'a comma where no body is named': {
      theme:
        'Thi đua, khen thưởng; công tác thi đua, khen thưởng; Ủy ban thi đua, khen thưởng; cơ quan, ban, thi đua, khen thưởng',
    },
    'councils of no one place': {
      theme: 'kiện toàn Hội đồng thi đua, khen thưởng của các đơn vị; Hội đồng thi đua, khen thưởng, các phòng',
    },
    'a paragraph behind the word for a body': {
      pledge: { items: [{ text: 'các phòng, ban\nThi đua, khen thưởng kịp thời' }] },
    },
    'a council that commends': {
      theme:
        'Hội đồng thi đua, khen thưởng 05 tập thể; Ban thi đua, khen thưởng cho cá nhân; phát động, tổng kết hội đồng thi đua, khen thưởng đột xuất',
    },
    'a law, which another rule reads': { theme: 'Luật Thi đua khen thưởng' },
  },
  invalid: {
    'the council': [{ theme: 'Hội đồng Thi đua khen thưởng tỉnh' }, ['theme', 'Hội đồng Thi đua khen thưởng']],
    'the board': [{ theme: 'Ban Thi đua Khen thưởng tỉnh' }, ['theme', 'Ban Thi đua Khen thưởng']],
    'with a tight hyphen': [{ theme: 'Hội đồng Thi đua-Khen thưởng' }, ['theme', 'Hội đồng Thi đua-Khen thưởng']],
    'with a comma': [{ theme: 'Hội đồng Thi đua, Khen thưởng tỉnh' }, ['theme', 'Hội đồng Thi đua, Khen thưởng']],
    'in small letters, with and without a name': [
      { theme: 'hội đồng thi đua khen thưởng các cấp, hội đồng thi đua khen thưởng tỉnh' },
      ['theme', 'hội đồng thi đua khen thưởng'],
      ['theme', 'hội đồng thi đua khen thưởng'],
    ],
    'in capitals': [{ theme: 'HỘI ĐỒNG THI ĐUA KHEN THƯỞNG' }, ['theme', 'HỘI ĐỒNG THI ĐUA KHEN THƯỞNG']],
    'running text, told once per field': [
      { theme: 'công tác thi đua khen thưởng, hồ sơ thi đua khen thưởng' },
      ['theme', 'thi đua khen thưởng'],
    ],
  },
});

test.each([
  ['Hội đồng Thi đua khen thưởng', 'Hội đồng Thi đua - Khen thưởng'],
  ['Hội đồng thi đua khen thưởng tỉnh', 'Hội đồng Thi đua - Khen thưởng'],
  ['hội đồng thi đua khen thưởng tỉnh', 'Hội đồng Thi đua - Khen thưởng'],
  ['Hội đồng Thi Đua Khen Thưởng', 'Hội đồng Thi đua - Khen thưởng'],
  ['Hội đồng Thi đua, khen thưởng Trung ương', 'Hội đồng Thi đua - Khen thưởng'],
  ['Trưởng ban thi đua khen thưởng', 'ban thi đua - khen thưởng'],
  ['Ban thi đua khen thưởng tỉnh', 'Ban Thi đua - Khen thưởng'],
  ['hội đồng thi đua khen thưởng', 'hội đồng thi đua - khen thưởng'],
  ['HỘI ĐỒNG THI ĐUA KHEN THƯỞNG', 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG'],
  ['công tác Thi đua Khen thưởng', 'Thi đua, khen thưởng'],
  ['CÔNG TÁC THI ĐUA KHEN THƯỞNG', 'THI ĐUA, KHEN THƯỞNG'],
])('mends %s', async (theme, right) => {
  expect((await findings(emulationCouncilName, { theme })).map(({ hint }) => hint)).toEqual([`Viết “${right}”.`]);
});
