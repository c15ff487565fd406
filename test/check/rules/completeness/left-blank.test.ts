import { leftBlank } from '../../../../src/check/rules/completeness/left-blank.js';
import { readPapers } from '../../../support/read-papers.js';
import { ruleCases } from '../../../support/rule-cases.js';

const NUMBER = ['documents.chuong-trinh-cong-tac.number'] as const;
const PROGRAM = { program: [{ content: 'Ký giao ước', lead: 'Sở Nội vụ', due: 'Tháng 3' }] };

ruleCases(leftBlank, {
  papers: (bloc) => readPapers(bloc, 'chuong-trinh-cong-tac'),
  valid: {
    'a number is given': { ...PROGRAM, documents: { 'chuong-trinh-cong-tac': { number: '05' } } },
    'what is missing stops the signing': { program: [], place: undefined },
  },
  invalid: {
    'the number comes after signing': [PROGRAM, NUMBER],
    'who leads and until when is open': [
      { program: [{ content: 'Ký giao ước' }] },
      NUMBER,
      ['program[0].lead'],
      ['program[0].due'],
    ],
  },
});
