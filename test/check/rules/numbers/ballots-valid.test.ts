import { ballotsValid } from '../../../../src/check/rules/numbers/ballots-valid.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(ballotsValid, {
  valid: {
    'they add up': { vote: { returned: 9, valid: 8, invalid: 1 } },
    'all valid': { vote: { returned: 9, valid: 9, invalid: 0 } },
    'one is not known': { vote: { returned: 9, valid: 9 } },
    'what came back is not known': { vote: { valid: 9, invalid: 1 } },
  },
  invalid: {
    'one is missing': [{ vote: { returned: 9, valid: 8, invalid: 0 } }, ['vote.returned']],
    'one too many': [{ vote: { returned: 9, valid: 9, invalid: 1 } }, ['vote.returned']],
    'valid alone are more': [{ vote: { returned: 8, valid: 9 } }, ['vote.valid']],
    'invalid alone are more': [{ vote: { returned: 8, invalid: 9 } }, ['vote.invalid']],
  },
});
