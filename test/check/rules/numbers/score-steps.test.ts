import { scoreSteps } from '../../../../src/check/rules/numbers/score-steps.js';
import { ruleCases } from '../../../support/rule-cases.js';

const MANY = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5] as const;
const says = (...points: readonly number[]) => ({
  scoring: {
    groups: [{ content: 'Nhóm', criteria: points.map((_, index) => ({ code: `${index}`, content: 'Ý', max: 10 })) }],
  },
  scores: [{ unit: 'Sở Y tế', entries: points.map((self, index) => ({ criterion: `${index}`, self })) }],
});

ruleCases(scoreSteps, {
  valid: {
    'whole and half points': says(10, 9.5, 9, 8.5),
    'a bloc that counts more finely': says(9.7, 9.3, 9.1, 8.75, 10, 9, 8, 7),
    'quarters, as here': {
      ...says(...MANY, 9.25),
      checks: { 'score-steps': { parameters: { step: 0.25 } } },
    },
    'tenths, as here': { ...says(...MANY, 0.3), checks: { 'score-steps': { parameters: { step: 0.1 } } } },
  },
  invalid: {
    'one among many': [says(...MANY, 9.7), ['scores[0].entries[10].self']],
    'one in ten': [says(...MANY.slice(1), 9.7), ['scores[0].entries[9].self']],
  },
});
