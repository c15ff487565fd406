import { unitScoredTwice } from '../../../../src/check/rules/numbers/unit-scored-twice.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (...units: readonly string[]) => ({ scores: units.map((unit) => ({ unit, entries: [] })) });

ruleCases(unitScoredTwice, {
  valid: { 'each once': says('Sở Y tế', 'Sở Nội vụ'), 'one alone': says('Sở Y tế') },
  invalid: {
    'by id and by name': [says('so-y-te', 'Sở Nội vụ', 'Sở Y tế'), ['scores[2].unit']],
    'three times': [says('Sở Y tế', 'Sở Y tế', 'SỞ Y TẾ'), ['scores[1].unit'], ['scores[2].unit']],
  },
});
