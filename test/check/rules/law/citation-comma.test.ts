import { citationComma } from '../../../../src/check/rules/law/citation-comma.js';
import { ruleCases } from '../../../support/rule-cases.js';

const WITH = 'Căn cứ Chỉ thị số 34-CT/TW, ngày 07/4/2014 của Bộ Chính trị';
const WITHOUT = 'Căn cứ Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị';

ruleCases(citationComma, {
  valid: {
    'a paper of the Party with it': { regime: 'party', legalBases: [WITH] },
    'a paper of the State without it': { legalBases: [WITHOUT] },
    'a law of the Party by its year': { regime: 'party', legalBases: ['Căn cứ Luật Thi đua, khen thưởng năm 2022'] },
    'no date': { regime: 'party', legalBases: ['Căn cứ Chỉ thị số 34-CT/TW'] },
    'the date behind the issuer': {
      regime: 'party',
      legalBases: ['Căn cứ Chỉ thị số 05-CT/TW của Bộ Chính trị ngày 15/5/2016'],
    },
    'a paper of the State in a bloc of the Party': {
      regime: 'party',
      documents: { 'to-trinh': { regime: 'state', legalBases: [WITHOUT] } },
    },
    'in running text': { theme: WITH },
  },
  invalid: {
    'a paper of the Party without it': [
      { regime: 'party', legalBases: [WITHOUT] },
      ['legalBases[0]', 'Chỉ thị số 34-CT/TW ngày 07/4/2014'],
    ],
    'a paper of the Party in a bloc of the State, without it': [
      { documents: { 'to-trinh': { regime: 'party', legalBases: [WITHOUT] } } },
      ['documents.to-trinh.legalBases[0]', 'Chỉ thị số 34-CT/TW ngày 07/4/2014'],
    ],
    'a paper of the State with it': [
      { legalBases: [WITHOUT, WITH] },
      ['legalBases[1]', 'Chỉ thị số 34-CT/TW, ngày 07/4/2014'],
    ],
  },
});
