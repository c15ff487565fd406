import { doubledSpace } from '../../../../src/check/rules/language/doubled-space.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(doubledSpace, {
  valid: {
    'one space': { theme: 'Khối thi đua các sở, ngành' },
    'at the ends of lines': { pledge: { items: [{ text: '   Khối  \n    thi đua   ' }] } },
    'behind the mark of a list': { pledge: { items: [{ text: '-   Sở Y tế\n1.  Sở Nội vụ\na)  một' }] } },
  },
  invalid: {
    'between words': [{ theme: 'Khối thi đua  các sở, ngành' }, ['theme', '  ']],
    'told once per field': [{ theme: 'Khối  thi   đua' }, ['theme', '  ']],
    'a tab and a space': [{ theme: 'Khối \tthi đua' }, ['theme', ' \t']],
  },
});
