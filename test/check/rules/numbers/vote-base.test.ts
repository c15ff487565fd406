import { voteBase } from '../../../../src/check/rules/numbers/vote-base.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(voteBase, {
  valid: {
    'of all members': { vote: { threshold: 80, base: 'totalMembers' } },
    unsaid: { vote: { threshold: 80 } },
    'no threshold': { vote: { base: 'valid' } },
    'usual here': {
      vote: { threshold: 80, base: 'valid' },
      checks: { 'vote-base': { parameters: { usual: 'valid' } } },
    },
  },
  invalid: {
    'of valid ballots': [{ vote: { threshold: 80, base: 'valid' } }, ['vote.base']],
    'of those present': [{ vote: { threshold: 80, base: 'present' } }, ['vote.base']],
    'unusual here': [
      { vote: { threshold: 80 }, checks: { 'vote-base': { parameters: { usual: 'present' } } } },
      ['vote.base'],
    ],
  },
});
