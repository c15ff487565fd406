import { expect, test } from '@jest/globals';
import { commonConfusion } from '../../../../src/check/rules/language/common-confusion.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

ruleCases(commonConfusion, {
  valid: {
    'the right words': { theme: 'chính sách, pháp luật; bổ sung; sử dụng; hỗ trợ; xuất sắc; sáp nhập; tập trung' },
    'where two words meet': { theme: 'khả năng xuất khẩu, điều chỉnh chu kỳ, học tập chung, cố gắng với' },
    'where others meet': { theme: 'cố gắn kết; cũng cố gắng; cảm xúc tích cực; khảo sát nhập học' },
    'a longer word': { theme: 'nhửngx, tạichổ' },
    'with a comma between': { theme: 'phát, luật' },
    'where a fixed word only seems to stand': {
      theme:
        'khen thường xuyên; Bằng khen thường trao cuối năm; kỳ thi đưa vào; các đơn vi phạm; sản xuất sắt; để giành thắng lợi; để nghị quyết đi vào cuộc sống',
    },
    'before a name': { theme: 'đại hội Nghi Lộc, hội nghĩa Vu Sơn' },
    'both ways in use': { theme: 'chia sẻ, chia xẻ; đường sá, đường xá; bảo đảm, đảm bảo' },
  },
  invalid: {
    'another word': [{ theme: 'chính sách phát luật của Nhà nước' }, ['theme', 'phát luật']],
    's and x': [
      { theme: 'bổ xung, xử dụng; xuất xắc' },
      ['theme', 'bổ xung'],
      ['theme', 'xử dụng'],
      ['theme', 'xuất xắc'],
    ],
    'ch and tr': [{ theme: 'Tập chung; trú trọng' }, ['theme', 'Tập chung'], ['theme', 'trú trọng']],
    'd, gi and r': [{ theme: 'giành cho, xúi dục' }, ['theme', 'giành cho'], ['theme', 'xúi dục']],
    'hỏi and ngã': [
      { theme: 'hổ trợ, cãi cách, nổ lực' },
      ['theme', 'hổ trợ'],
      ['theme', 'cãi cách'],
      ['theme', 'nổ lực'],
    ],
    'n and ng': [{ theme: 'gắng liền' }, ['theme', 'gắng liền']],
    'a mark or tone': [
      {
        theme: 'Khen thường, thi đưa, thì đua, trách nhiêm, nhiệm vu, đơn vi, hội nghi, tinh thân, xuất sắt',
      },
      ['theme', 'Khen thường'],
      ['theme', 'thi đưa'],
      ['theme', 'thì đua'],
      ['theme', 'trách nhiêm'],
      ['theme', 'nhiệm vu'],
      ['theme', 'đơn vi'],
      ['theme', 'hội nghi'],
      ['theme', 'tinh thân'],
      ['theme', 'xuất sắt'],
    ],
    'a mark and a letter': [
      { theme: 'diển hình, sử lý, nghiêm trỉnh, thẳng thắng, để giành tiền, siết chặc' },
      ['theme', 'diển hình'],
      ['theme', 'sử lý'],
      ['theme', 'nghiêm trỉnh'],
      ['theme', 'thẳng thắng'],
      ['theme', 'để giành tiền'],
      ['theme', 'siết chặc'],
    ],
    'in capitals': [{ theme: 'PHÁT LUẬT' }, ['theme', 'PHÁT LUẬT']],
    'in decomposed letters': [{ theme: 'phát luật'.normalize('NFD') }, ['theme', 'phát luật'.normalize('NFD')]],
    'added here': [
      {
        theme: 'Phòng chống (ma túi), phát luật',
        checks: { 'common-confusion': { parameters: { more: [{ wrong: 'Ma túi', right: 'ma túy' }] } } },
      },
      ['theme', 'ma túi'],
      ['theme', 'phát luật'],
    ],
  },
});

test.each([
  ['Lảnh đạo Sở', 'Lãnh đạo'],
  ['lảnh đạo Sở', 'lãnh đạo'],
  ['LẢNH ĐẠO SỞ', 'LÃNH ĐẠO'],
  ['Lảnh đạo Sở'.normalize('NFD'), 'Lãnh đạo'],
])('mends %s', async (theme, right) => {
  const found = await findings(commonConfusion, { theme });
  expect(
    found.map(({ message, hint }) => [message.slice(-right.length - 2), hint.slice(0, right.length + 12)]),
  ).toEqual([[`${right}”.`, `Sửa thành “${right}”`]]);
});
