import { conferencesInOrder } from '../../../../src/check/rules/numbers/conferences-in-order.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (signed: string, half: string | undefined, end: string) => ({
  conference: { date: signed },
  halfYearConference: { date: half },
  yearEndConference: { date: end },
});

ruleCases(conferencesInOrder, {
  valid: {
    'in order': says('12/3/2023', '10/7/2023', '8/12/2023'),
    'one is undated': says('12/3/2023', undefined, '8/12/2023'),
  },
  invalid: {
    'the end before the middle': [says('12/3/2023', '15/7/2023', '10/7/2023'), ['yearEndConference.date']],
    'on one day': [says('12/3/2023', '12/3/2023', '8/12/2023'), ['halfYearConference.date']],
    'over an undated one': [says('12/3/2023', undefined, '8/2/2023'), ['yearEndConference.date']],
  },
});
