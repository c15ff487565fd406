import { documentNumber } from '../../../../src/check/rules/form/document-number.js';
import { ruleCases } from '../../../support/rule-cases.js';

const numbered = (number: string) => ({ documents: { 'ke-hoach': { number } } });
const PATH = 'documents.ke-hoach.number';

ruleCases(documentNumber, {
  valid: {
    'no number': { documents: { 'ke-hoach': {} } },
    'a digit, which prints with a zero': numbered('5'),
    'with the zero': numbered('05'),
    'three digits': numbered('123'),
  },
  invalid: {
    'the whole symbol': [numbered('05/KH-KTĐ'), [PATH]],
    'the whole symbol of the Party': [numbered('05-KH/KTĐ'), [PATH]],
    'the word before it': [numbered('Số 05'), [PATH]],
    'a letter': [numbered('05a'), [PATH]],
    'a space': [numbered('1 2'), [PATH]],
    'no figure at all': [numbered('chưa có'), [PATH]],
    zero: [numbered('00'), [PATH]],
  },
});
