import { expect, test } from '@jest/globals';
import { mixedIY } from '../../../../src/check/rules/language/mixed-i-y.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

ruleCases(mixedIY, {
  valid: {
    'y alone': { theme: 'đăng ký, kỷ luật, kỹ thuật, quản lý, tỷ lệ, quy định' },
    'i alone': { theme: 'đăng kí, kỉ luật, kĩ thuật, quản lí, tỉ lệ, qui định' },
    'each syllable in one way': { theme: 'chiến sĩ, đăng ký, kĩ thuật' },
    'a name with a capital': { theme: 'Ông Nguyễn Văn Sỹ là chiến sĩ; nước Mỹ, mĩ thuật' },
    'words that only look alike': { theme: 'tỉ mỉ, tỷ đồng; công ty, ti vi; tý, tí' },
    'in a quotation': { theme: 'đăng ký “kí kết”' },
    'in the name of a unit': {
      units: [{ name: 'Trường Kĩ thuật' }, { name: 'Sở Y tế' }],
      theme: 'kỹ thuật, Trường Kĩ thuật',
    },
  },
  invalid: {
    'the rarer way': [{ theme: 'đăng ký thi đua, ký kết, đăng kí danh hiệu' }, ['theme', 'kí']],
    'of equals the one with i': [{ theme: 'quản lý, quản lí' }, ['theme', 'lí']],
    'the one with y where i prevails': [{ theme: 'tỉ lệ, tỉ lệ, tỷ lệ' }, ['theme', 'tỷ']],
    'at the beginning of a sentence': [{ theme: 'Tỷ lệ đạt 97%; tỉ lệ, tỉ số' }, ['theme', 'Tỷ']],
    'behind qu': [
      { theme: 'quy chế, quy định', pledge: { items: [{ text: 'qui chế' }] } },
      ['pledge.items[0].text', 'qui'],
    ],
    'two syllables': [{ theme: 'ký, kí, lý, lí' }, ['theme', 'kí'], ['theme', 'lí']],
  },
});

test.each([
  ['tỷ lệ, tỷ số. Tỉ lệ', 'Ở đây viết “tỉ”, còn 2 chỗ khác viết “tỷ”.'],
  ['quản lý, quản lí', '“quản lí” viết “lí”, còn 1 chỗ khác viết “lý”.'],
])('says of %s', async (theme, said) => {
  expect((await findings(mixedIY, { theme })).map(({ message }) => message)).toEqual([said]);
});
