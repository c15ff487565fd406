import { choiceTwice } from '../../../../src/check/rules/numbers/choice-twice.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (second: object) => ({ vote: { choices: [{ award: 'BKT', most: 2 }, second] } });

ruleCases(choiceTwice, {
  valid: {
    'of units and of persons': says({ award: 'BKT', subject: 'individual', most: 3 }),
    'of two awards': says({ award: 'CTDT', most: 3 }),
  },
  invalid: {
    twice: [says({ award: 'BKT', most: 2 }), ['vote.choices[1]']],
    'in other words': [says({ award: 'Bằng khen của UBND tỉnh', most: 3 }), ['vote.choices[1]']],
  },
});
