import { paperOutOfTurn } from '../../../../src/check/rules/numbers/paper-out-of-turn.js';
import { readPapers } from '../../../support/read-papers.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (dates: Readonly<Record<string, string>>) => ({
  yearEndConference: { date: '8/12/2023' },
  recommendations: [{ award: 'BKT', unit: 'Sở Y tế', agree: 2 }],
  crossScoring: [{ scorer: 'Sở Y tế', scored: 'Sở Nội vụ' }],
  documents: Object.fromEntries(Object.entries(dates).map(([paper, date]) => [paper, { date }])),
});

ruleCases(paperOutOfTurn, {
  papers: (bloc) => readPapers(bloc, 'to-trinh', 'bien-ban-cham-cheo'),
  valid: {
    'in turn': says({ 'to-trinh': '11/12/2023', 'bien-ban-cham-cheo': '27/11/2023' }),
    'all on the day of the conference': says({ 'to-trinh': '8/12/2023', 'bien-ban-cham-cheo': '8/12/2023' }),
    undated: says({}),
  },
  invalid: {
    'submitted before it was reviewed': [says({ 'to-trinh': '1/12/2023' }), ['documents.to-trinh.date']],
    'scored after the review': [says({ 'bien-ban-cham-cheo': '9/12/2023' }), ['documents.bien-ban-cham-cheo.date']],
  },
});
