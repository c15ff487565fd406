import { legalBasisEnding } from '../../../../src/check/rules/law/legal-basis-ending.js';
import { ruleCases } from '../../../support/rule-cases.js';

const bases = (...legalBases: string[]) => ({ legalBases });

ruleCases(legalBasisEnding, {
  valid: {
    'no sign anywhere': bases('Căn cứ A', 'Căn cứ B'),
    'the signs the layout sets': bases('Căn cứ A;', 'Căn cứ B ;', 'Căn cứ C.'),
    'one line alone': bases('Căn cứ A.'),
    'a bracket or a quotation mark': bases('Căn cứ A (B)', 'Căn cứ “C”'),
  },
  invalid: {
    'a full stop before the last': [bases('Căn cứ A.', 'Căn cứ B'), ['legalBases[0]', '.']],
    'a comma, as once': [bases('Căn cứ A,', 'Căn cứ B,'), ['legalBases[0]', ','], ['legalBases[1]', ',']],
    'a semicolon at the end of all': [bases('Căn cứ A;', 'Căn cứ B; '), ['legalBases[1]', ';']],
    'two signs': [bases('Căn cứ A;;', 'Căn cứ B.;'), ['legalBases[0]', ';;'], ['legalBases[1]', '.;']],
  },
});
