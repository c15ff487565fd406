import { ballotsReturned } from '../../../../src/check/rules/numbers/ballots-returned.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(ballotsReturned, {
  valid: {
    'all came back': { vote: { issued: 9, returned: 9 } },
    'one did not': { vote: { issued: 9, returned: 8 } },
    'who wrote sent a ballot too': { vote: { present: 8, written: 1, returned: 9 } },
    'nobody knows how many wrote': { vote: { present: 8, returned: 9 } },
  },
  invalid: {
    'more than were handed out': [{ vote: { issued: 8, returned: 9 } }, ['vote.returned']],
    'more than voters': [{ vote: { present: 8, written: 0, issued: 9, returned: 9 } }, ['vote.returned']],
    'told once': [{ vote: { present: 7, written: 0, issued: 8, returned: 9 } }, ['vote.returned']],
  },
});
