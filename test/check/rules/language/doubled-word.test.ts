import { doubledWord } from '../../../../src/check/rules/language/doubled-word.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(doubledWord, {
  valid: {
    'no word twice': { theme: 'Thi đua, đua nhau' },
    'words Vietnamese doubles': {
      theme: 'Luôn luôn đổi mới; song song với; ngành ngành thi đua; nhận xét chung chung; năm năm',
    },
    'a word that begins as the one before': { theme: 'thi thiết thực' },
    'words of two syllables that meet': {
      theme: '100% đại biểu biểu quyết; cá nhân nhân dịp; thực hiện hiện đại hóa; Tờ trình trình UBND tỉnh',
    },
    'an office before the name of a body': { theme: 'Trưởng ban Ban Quản lý các khu công nghiệp' },
    'the name of a person': { theme: 'Đồng chí Trần Linh Linh' },
    'a capital that opens a paragraph': { pledge: { items: [{ text: 'Hoạt động của Khối\nKhối đã họp' }] } },
    'numbers and letters': { theme: '5 5 a a A A' },
    'vừa … vừa': { theme: 'vừa làm vừa học, vừa vừa' },
    'a word allowed here': { theme: 'đua đua', checks: { 'doubled-word': { parameters: { allowed: ['đua'] } } } },
  },
  invalid: {
    'twice in one line': [{ theme: 'Khối thi đua đua các sở, ngành' }, ['theme', 'đua đua']],
    'a small word': [{ theme: 'Các các đơn vị ở ở trong Khối' }, ['theme', 'Các các'], ['theme', 'ở ở']],
    'with wide spaces, before a comma': [{ theme: 'khen  thưởng   thưởng, đua' }, ['theme', 'thưởng   thưởng']],
    'in decomposed letters': [{ theme: 'Việt Nam thi đua đua nhé'.normalize('NFD') }, ['theme', 'đua đua']],
    'in capitals, over a line end': [
      { pledge: { items: [{ text: 'THI ĐUA\nđua các sở' }] } },
      ['pledge.items[0].text', 'ĐUA\nđua'],
    ],
    'a word not allowed any more': [
      { theme: 'luôn luôn', checks: { 'doubled-word': { parameters: { allowed: [] } } } },
      ['theme', 'luôn luôn'],
    ],
  },
});
