import { submissionDeadline } from '../../../../src/check/rules/awards/submission-deadline.js';
import { ruleCases } from '../../../support/rule-cases.js';

const dated = (date: string, parameters: object) => ({
  documents: { 'to-trinh': { date } },
  checks: { 'submission-deadline': { parameters } },
});
const AT = 'documents.to-trinh.date';

ruleCases(submissionDeadline, {
  valid: {
    'no deadline': { documents: { 'to-trinh': { date: '31/12/2023' } } },
    'none set': dated('31/12/2023', { deadline: 'không' }),
    'on the day': dated('10/12/2023', { deadline: '10/12' }),
    before: dated('09/12/2023', { deadline: '10/12' }),
    'no date': { checks: { 'submission-deadline': { parameters: { deadline: '10/12' } } } },
    'next year': dated('15/01/2024', { deadline: '31/1', nextYear: true }),
  },
  invalid: {
    'a day later': [dated('11/12/2023', { deadline: '10/12' }), [AT]],
    'next year, a day later': [dated('01/02/2024', { deadline: '31/01', nextYear: true }), [AT]],
  },
});
