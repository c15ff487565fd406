import { expect, test } from '@jest/globals';
import { spaceBeforePunctuation } from '../../../../src/check/rules/language/space-before-punctuation.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

ruleCases(spaceBeforePunctuation, {
  valid: {
    'no space before marks': { theme: 'thi đua, khen thưởng; tốt! Tốt? Gồm: một. Hai' },
    'gaps and ellipses': { theme: 'Số .... ngày … tháng ... năm ..' },
    'the end of a paper': { theme: 'năm 2023 ./.' },
    'files and addresses with a capital': {
      theme: 'lưu tệp .Docx, tệp .Pdf; lập trình .Net, .NET Core, tên miền .Vn và .Gov.vn; loại .PDF',
    },
    'a sentence behind an ellipsis': { theme: 'như ….Các đơn vị, như … .Các' },
    'a file, a scale': { theme: 'tệp .docx, phần mềm .NET, tỷ lệ 1 : 500' },
    'at a line end': { pledge: { items: [{ text: 'gồm\n: một' }] } },
  },
  invalid: {
    'a comma': [{ theme: 'công tác thi đua , khen thưởng' }, ['theme', 'đua ,']],
    'a full stop': [{ theme: 'năm 2023 .' }, ['theme', '2023 .']],
    'a full stop before the next sentence': [
      { theme: 'Hoàn thành nhiệm vụ .Các đơn vị tiếp tục phấn đấu.' },
      ['theme', 'vụ .Các'],
    ],
    'behind a year, before the next sentence': [{ theme: 'trong năm 2026 .Đề nghị' }, ['theme', '2026 .Đề']],
    'a colon': [{ theme: 'Kính gửi : Sở Y tế' }, ['theme', 'gửi :']],
    'behind a bracket': [{ theme: '(một) ; hai' }, ['theme', 'một) ;']],
    'told once per field': [{ theme: 'một , hai ; ba' }, ['theme', 'một ,']],
    'a space that does not break': [{ theme: 'đua\u00A0!' }, ['theme', 'đua\u00A0!']],
  },
});

test.each([
  ['thi đua ,khen thưởng', 'đua, khen'],
  ['công tác thi đua , khen thưởng', 'đua,'],
  ['đạt 97 ,5%', '97,5'],
  ['nhiệm vụ .Các đơn vị', 'vụ. Các'],
  ['(một) ; hai', 'một);'],
  ['“Xanh” , hai', 'Xanh”,'],
])('mends %s', async (theme, right) => {
  expect((await findings(spaceBeforePunctuation, { theme })).map(({ hint }) => hint)).toEqual([`Viết “${right}”.`]);
});
