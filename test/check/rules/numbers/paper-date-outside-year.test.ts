import { paperDateOutsideYear } from '../../../../src/check/rules/numbers/paper-date-outside-year.js';
import { readPapers } from '../../../support/read-papers.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (dates: Readonly<Record<string, string>>, more: object = {}) => ({
  year: 2026,
  conference: { date: '12/3/2026' },
  halfYearConference: { date: '10/7/2026' },
  yearEndConference: { date: '08/12/2026' },
  narrative: { plan: { tasks: 'Việc' }, halfYear: { tasks: 'Việc' }, yearEnd: { tasks: 'Việc' } },
  charter: [{ heading: 'Quy định chung', articles: [{ heading: 'Phạm vi', clauses: [{ text: 'Khối.' }] }] }],
  recommendations: [{ award: 'BKT', unit: 'Sở Y tế', agree: 2 }],
  documents: Object.fromEntries(Object.entries(dates).map(([paper, date]) => [paper, { date }])),
  ...more,
});

ruleCases(paperDateOutsideYear, {
  papers: (bloc) => readPapers(bloc, 'ke-hoach', 'quy-che', 'bao-cao-so-ket', 'bao-cao-tong-ket', 'to-trinh'),
  valid: {
    'within the year': says({
      'ke-hoach': '02/3/2026',
      'bao-cao-so-ket': '15/5/2026',
      'bao-cao-tong-ket': '01/12/2026',
    }),
    'a plan of the end of the year before': says({ 'ke-hoach': '25/12/2025' }),
    'a review at the beginning of the year after': says({ 'bao-cao-tong-ket': '20/01/2027', 'to-trinh': '30/3/2027' }),
    'a charter in use for years': says({ 'quy-che': '16/3/2022' }),
    'around a conference that another rule tells of': says(
      { 'ke-hoach': '20/3/2025' },
      { conference: { date: '12/3/2025' } },
    ),
    'of the year reviewed with the next pledge': says(
      { 'bao-cao-tong-ket': '10/12/2025' },
      {
        conference: { kind: 'tong-ket-va-ky', date: '20/01/2026' },
        reviewYear: 2025,
        yearEndConference: undefined,
        halfYearConference: undefined,
      },
    ),
    'of a past year that is not named': says(
      { 'bao-cao-tong-ket': '10/12/2024' },
      { conference: { kind: 'tong-ket-va-ky', date: '20/01/2026' }, yearEndConference: undefined },
    ),
    undated: says({}),
    'usual here': says(
      { 'ke-hoach': '16/9/2025' },
      { checks: { 'paper-date-outside-year': { parameters: { pledgeFrom: 9 } } } },
    ),
  },
  invalid: {
    'a plan of the year before': [says({ 'ke-hoach': '16/3/2025' }), ['documents.ke-hoach.date']],
    'a plan of the year after': [says({ 'ke-hoach': '16/3/2027' }), ['documents.ke-hoach.date']],
    'a plan while no conference is dated': [
      says({ 'ke-hoach': '16/3/2025' }, { conference: {} }),
      ['documents.ke-hoach.date'],
    ],
    'a charter of later years': [says({ 'quy-che': '16/3/2036' }), ['documents.quy-che.date']],
    'a review before its year': [says({ 'bao-cao-tong-ket': '10/12/2025' }), ['documents.bao-cao-tong-ket.date']],
    'a review long after its year': [says({ 'to-trinh': '10/12/2027' }), ['documents.to-trinh.date']],
    'a half-year report of another year': [says({ 'bao-cao-so-ket': '10/7/2025' }), ['documents.bao-cao-so-ket.date']],
  },
});
