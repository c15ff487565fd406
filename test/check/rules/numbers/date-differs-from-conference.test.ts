import { dateDiffersFromConference } from '../../../../src/check/rules/numbers/date-differs-from-conference.js';
import { readPapers } from '../../../support/read-papers.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (paper: string, date: string | undefined) => ({
  conference: { date: '12/3/2023', attendance: [{ unit: 'Sở Y tế' }], agenda: [{ content: 'Thảo luận' }] },
  documents: { [paper]: { date } },
});

ruleCases(dateDiffersFromConference, {
  papers: (bloc) => readPapers(bloc, 'giao-uoc', 'bien-ban-hoi-nghi', 'chuong-trinh-hoi-nghi'),
  valid: {
    'the same day': says('giao-uoc', '12/3/2023'),
    'no date of its own': says('giao-uoc', undefined),
    'a plan has its own date': says('chuong-trinh-hoi-nghi', '3/3/2023'),
    'minutes too early are told of elsewhere': says('bien-ban-hoi-nghi', '11/3/2023'),
    'the conference is undated': { documents: { 'giao-uoc': { date: '13/3/2023' } } },
  },
  invalid: {
    'the pledge a day later': [says('giao-uoc', '13/3/2023'), ['documents.giao-uoc.date']],
    'the pledge a day before': [says('giao-uoc', '11/3/2023'), ['documents.giao-uoc.date']],
    'minutes a day later': [says('bien-ban-hoi-nghi', '13/3/2023'), ['documents.bien-ban-hoi-nghi.date']],
  },
});
