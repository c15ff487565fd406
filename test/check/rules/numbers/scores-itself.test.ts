import { scoresItself } from '../../../../src/check/rules/numbers/scores-itself.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (...pairs: readonly (readonly [string, string])[]) => ({
  crossScoring: pairs.map(([scorer, scored]) => ({ scorer, scored })),
});

ruleCases(scoresItself, {
  valid: { 'each other': says(['Sở Y tế', 'Sở Nội vụ'], ['Sở Nội vụ', 'Sở Y tế']) },
  invalid: {
    'by id and by name': [says(['Sở Y tế', 'so-y-te']), ['crossScoring[0].scored']],
    'the last of a ring': [says(['Sở Y tế', 'Sở Nội vụ'], ['Sở Nội vụ', 'Sở Nội vụ']), ['crossScoring[1].scored']],
  },
});
