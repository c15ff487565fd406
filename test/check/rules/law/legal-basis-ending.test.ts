import { legalBasisEnding } from '../../../../src/check/rules/law/legal-basis-ending.js';
import { ruleCases } from '../../../support/rule-cases.js';

const bases = (...legalBases: string[]) => ({ legalBases });
const ownBases = (...legalBases: string[]) => ({ documents: { 'to-trinh': { legalBases } } });

ruleCases(legalBasisEnding, {
  valid: {
    'no sign anywhere': bases('Căn cứ A', 'Căn cứ B'),
    'the signs the layout sets': bases('Căn cứ A;', 'Căn cứ B ;', 'Căn cứ C.'),
    'one line alone': bases('Căn cứ A.'),
    'the last of each list': { ...bases('Căn cứ A;', 'Căn cứ B.'), ...ownBases('Căn cứ C;', 'Căn cứ D.') },
    'a bracket or a quotation mark': bases('Căn cứ A (B)', 'Căn cứ “C”'),
  },
  invalid: {
    'a full stop before the last': [bases('Căn cứ A.', 'Căn cứ B'), ['legalBases[0]', '.']],
    'a comma, as once': [bases('Căn cứ A,', 'Căn cứ B,'), ['legalBases[0]', ','], ['legalBases[1]', ',']],
    'a semicolon at the end of all': [bases('Căn cứ A;', 'Căn cứ B; '), ['legalBases[1]', ';']],
    'the last line of one paper': [
      { ...bases('Căn cứ A;'), ...ownBases('Căn cứ B.', 'Căn cứ C;') },
      ['legalBases[0]', ';'],
      ['documents.to-trinh.legalBases[0]', '.'],
      ['documents.to-trinh.legalBases[1]', ';'],
    ],
    'two signs': [bases('Căn cứ A;;', 'Căn cứ B.;'), ['legalBases[0]', ';;'], ['legalBases[1]', '.;']],
  },
});
