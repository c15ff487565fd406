import { ballotsIssued } from '../../../../src/check/rules/numbers/ballots-issued.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(ballotsIssued, {
  valid: {
    'one for each': { vote: { totalMembers: 9, issued: 9 } },
    fewer: { vote: { totalMembers: 9, issued: 7 } },
    'how many there are is not known': { vote: { issued: 9 } },
  },
  invalid: { 'one more': [{ vote: { totalMembers: 8, issued: 9 } }, ['vote.issued']] },
});
