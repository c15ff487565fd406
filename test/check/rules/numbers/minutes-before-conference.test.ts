import { minutesBeforeConference } from '../../../../src/check/rules/numbers/minutes-before-conference.js';
import { readPapers } from '../../../support/read-papers.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (paper: string, date: string) => ({
  conference: { date: '12/3/2023', conclusions: 'Thông qua Kế hoạch.', attendance: [{ unit: 'Sở Y tế' }] },
  documents: { [paper]: { date } },
});

ruleCases(minutesBeforeConference, {
  papers: (bloc) => readPapers(bloc, 'bien-ban-hoi-nghi', 'thong-bao-ket-luan', 'giay-moi'),
  valid: {
    'on its day': says('bien-ban-hoi-nghi-ky-giao-uoc', '12/3/2023'),
    'the conclusions a day later': says('thong-bao-ket-luan-ky-giao-uoc', '13/3/2023'),
    'the invitation before': says('giay-moi', '1/3/2023'),
    'no date of its own': { conference: { date: '12/3/2023' } },
    'the conference is undated': { documents: { 'bien-ban-hoi-nghi': { date: '11/3/2023' } } },
  },
  invalid: {
    'the day before': [
      says('bien-ban-hoi-nghi-ky-giao-uoc', '11/3/2023'),
      ['documents.bien-ban-hoi-nghi-ky-giao-uoc.date'],
    ],
    'the conclusions a month before': [
      says('thong-bao-ket-luan-ky-giao-uoc', '12/2/2023'),
      ['documents.thong-bao-ket-luan-ky-giao-uoc.date'],
    ],
    'for all conferences at once': [
      { ...says('bien-ban-hoi-nghi', '11/3/2023'), yearEndConference: { date: '8/12/2023' } },
      ['documents.bien-ban-hoi-nghi.date'],
    ],
  },
});
