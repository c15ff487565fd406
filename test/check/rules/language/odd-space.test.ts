import { oddSpace } from '../../../../src/check/rules/language/odd-space.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(oddSpace, {
  valid: {
    'ordinary spaces': { theme: 'Khối thi đua' },
    'that does not break, at a number': { theme: 'Điều\u00A07, 30\u00A0mm' },
    indentation: { pledge: { items: [{ text: '\u00A0\u00A0Khối\n\tthi đua\u00A0' }] } },
  },
  invalid: {
    'a tab': [{ theme: 'Khối thi đua\tcác sở, ngành' }, ['theme', '\t']],
    'a space that does not break, told once per field': [{ theme: 'thi\u00A0đua\u00A0các' }, ['theme', '\u00A0']],
    'a narrow space': [{ theme: 'thi\u2009đua' }, ['theme', '\u2009']],
  },
});
