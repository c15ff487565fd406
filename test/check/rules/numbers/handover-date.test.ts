import { handoverDate } from '../../../../src/check/rules/numbers/handover-date.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (date: string | undefined, paper?: string) => ({
  yearEndConference: { date: '8/12/2023' },
  handover: { date },
  documents: paper === undefined ? {} : { 'bien-ban-ban-giao': { date: paper } },
});

ruleCases(handoverDate, {
  valid: {
    'after the conference': says('22/12/2023'),
    'at the conference': says('8/12/2023'),
    'the same in the minutes': says('22/12/2023', '22/12/2023'),
    'only in the minutes': says(undefined, '22/12/2023'),
  },
  invalid: {
    'another day in the minutes': [says('22/12/2023', '23/12/2023'), ['handover.date']],
    'before the conference': [says('1/12/2023'), ['handover.date']],
  },
});
