import { invitationAfterConference } from '../../../../src/check/rules/numbers/invitation-after-conference.js';
import { readPapers } from '../../../support/read-papers.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (date: string | undefined) => ({
  conference: { date: '12/3/2023', agenda: [{ content: 'Thảo luận' }], invitation: { recipients: ['Sở Nội vụ'] } },
  documents: { 'giay-moi-ky-giao-uoc': { date } },
});

ruleCases(invitationAfterConference, {
  papers: (bloc) => readPapers(bloc, 'giay-moi', 'chuong-trinh-hoi-nghi'),
  valid: {
    before: says('3/3/2023'),
    'on its day': says('12/3/2023'),
    undated: says(undefined),
  },
  invalid: {
    'the day after': [says('13/3/2023'), ['documents.giay-moi-ky-giao-uoc.date']],
  },
});
