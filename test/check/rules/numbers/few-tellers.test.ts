import { fewTellers } from '../../../../src/check/rules/numbers/few-tellers.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(fewTellers, {
  valid: {
    three: { vote: { tellers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] } },
    'not named yet': { vote: {} },
    'one does here': {
      vote: { tellers: [{ name: 'A' }] },
      checks: { 'few-tellers': { parameters: { least: 1 } } },
    },
  },
  invalid: {
    one: [{ vote: { tellers: [{ name: 'Lê Thị D' }] } }, ['vote.tellers']],
    two: [{ vote: { tellers: [{ name: 'A' }, { name: 'B' }] } }, ['vote.tellers']],
  },
});
