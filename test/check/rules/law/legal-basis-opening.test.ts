import { legalBasisOpening } from '../../../../src/check/rules/law/legal-basis-opening.js';
import { ruleCases } from '../../../support/rule-cases.js';

const bases = (...legalBases: string[]) => ({ legalBases });

ruleCases(legalBasisOpening, {
  valid: {
    'with its lead': bases('Căn cứ Luật Đất đai'),
    'other leads': bases('Thực hiện Kế hoạch số 5', 'Theo đề nghị của Sở Nội vụ', 'Xét thành tích'),
    'a hyphen further on': bases('Căn cứ Luật - tên'),
  },
  invalid: {
    'a dash': [bases('- Căn cứ Luật Đất đai'), ['legalBases[0]', '-']],
    'a bullet without space': [bases('Căn cứ A', '•Căn cứ Luật'), ['legalBases[1]', '•']],
    'in the bases of one paper': [
      { documents: { 'giao-uoc-so-y-te': { legalBases: ['Luật Đất đai năm 2024'] } } },
      ['documents.giao-uoc-so-y-te.legalBases[0]', 'Luật Đất'],
    ],
    'its lead twice': [bases('Căn cứ căn cứ Luật Đất đai'), ['legalBases[0]', 'Căn cứ căn cứ']],
    'no lead': [bases('Luật Đất đai ngày 18 tháng 01 năm 2024'), ['legalBases[0]', 'Luật Đất']],
    'no lead before a number': [bases('Nghị định số 98/2023/NĐ-CP'), ['legalBases[0]', 'Nghị định số']],
  },
});
