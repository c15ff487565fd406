import { chosenAboveMost } from '../../../../src/check/rules/numbers/chosen-above-most.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (most: number, second: object) => ({
  vote: { choices: [{ award: 'Cờ thi đua của UBND tỉnh', most }] },
  recommendations: [
    { award: 'CTDT', unit: 'Sở Y tế' },
    { award: 'CTDT', unit: 'Sở Nội vụ', ...second },
  ],
});

ruleCases(chosenAboveMost, {
  valid: {
    'as many as may be chosen': says(2, {}),
    'one is a candidate only': says(1, { stage: 'registered' }),
    'of another year': says(1, { year: 2020 }),
    'no ballot': { recommendations: says(1, {}).recommendations },
  },
  invalid: {
    'one more': [says(1, {}), ['vote.choices[0].most']],
    'not named': [says(2, { unit: undefined, count: 2 }), ['vote.choices[0].most']],
  },
});
