import { expect, test } from '@jest/globals';
import { reportLongBeforeConference } from '../../../../src/check/rules/numbers/report-long-before-conference.js';
import { readPapers } from '../../../support/read-papers.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

const says = (dates: Readonly<Record<string, string>>, more: object = {}) => ({
  year: 2026,
  halfYearConference: { date: '10/7/2026' },
  yearEndConference: { date: '08/12/2026' },
  narrative: { halfYear: { tasks: 'Việc' }, yearEnd: { tasks: 'Việc' } },
  documents: Object.fromEntries(Object.entries(dates).map(([paper, date]) => [paper, { date }])),
  ...more,
});
const papers = (bloc: Parameters<typeof readPapers>[0]) => readPapers(bloc, 'bao-cao-so-ket', 'bao-cao-tong-ket');

ruleCases(reportLongBeforeConference, {
  papers,
  valid: {
    'some weeks before': says({ 'bao-cao-so-ket': '10/6/2026', 'bao-cao-tong-ket': '15/11/2026' }),
    'on the day, and after': says({ 'bao-cao-so-ket': '10/7/2026', 'bao-cao-tong-ket': '17/12/2026' }),
    'a report in November, a conference in January': says(
      { 'bao-cao-tong-ket': '15/11/2026' },
      { yearEndConference: { date: '15/01/2027' } },
    ),
    'of an earlier year, which another rule tells': says({ 'bao-cao-tong-ket': '10/12/2025' }),
    'a conference without a day': says({ 'bao-cao-so-ket': '15/5/2026' }, { halfYearConference: {} }),
    undated: says({}),
    'usual here': says(
      { 'bao-cao-so-ket': '15/5/2026' },
      { checks: { 'report-long-before-conference': { parameters: { halfYear: 60 } } } },
    ),
  },
  invalid: {
    'months before the half-year review': [says({ 'bao-cao-so-ket': '15/5/2026' }), ['documents.bao-cao-so-ket.date']],
    'months before the year-end review': [
      says({ 'bao-cao-tong-ket': '12/8/2026' }),
      ['documents.bao-cao-tong-ket.date'],
    ],
  },
});

test('counts the days of the calendar', async () => {
  const [found] = await findings(reportLongBeforeConference, says({ 'bao-cao-so-ket': '15/5/2026' }), papers);
  expect(found?.message).toBe('Báo cáo sơ kết 6 tháng ghi ngày 15/5/2026, trước hội nghị ngày 10/7/2026 tới 56 ngày.');
});
