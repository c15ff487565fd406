import { doubledWord } from '../../../../src/check/rules/language/doubled-word.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(doubledWord, {
  valid: {
    'no word twice': { theme: 'Thi đua, đua nhau' },
    'a word Vietnamese doubles': { theme: 'Luôn luôn đổi mới' },
    'a word that begins as the one before': { theme: 'thi thiết thực' },
    'a word allowed here': { theme: 'đua đua', checks: { 'doubled-word': { parameters: { allowed: ['đua'] } } } },
  },
  invalid: {
    'twice in one line': [{ theme: 'Khối thi đua đua các sở' }, ['theme', 'đua đua']],
    'in decomposed letters': [{ theme: 'Việt Nam thi đua đua nhé'.normalize('NFD') }, ['theme', 'đua đua']],
    'in capitals, over a line end': [
      { pledge: { items: [{ text: 'THI ĐUA\nđua các sở' }] } },
      ['pledge.items[0].text', 'ĐUA\nđua'],
    ],
  },
});
