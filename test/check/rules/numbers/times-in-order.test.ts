import { timesInOrder } from '../../../../src/check/rules/numbers/times-in-order.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (startTime: string, endTime: string | undefined) => ({ conference: { startTime, endTime } });

ruleCases(timesInOrder, {
  valid: {
    'in order': says('8:00', '11:30'),
    'an afternoon': says('14:00', '16:30'),
    'the end is open': says('8:00', undefined),
  },
  invalid: {
    'an afternoon by twelve hours': [says('14:00', '4:30'), ['conference.endTime']],
    'at once': [says('8:00', '08:00'), ['conference.endTime']],
    'the count of votes': [{ vote: { startTime: '10:00', endTime: '9:30' } }, ['vote.endTime']],
    'the session that scores': [
      { scoring: { session: { startTime: '13:30', endTime: '11:00' } } },
      ['scoring.session.endTime'],
    ],
  },
});
