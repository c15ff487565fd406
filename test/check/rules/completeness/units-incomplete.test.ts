import { unitsIncomplete } from '../../../../src/check/rules/completeness/units-incomplete.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(unitsIncomplete, {
  valid: { 'nothing said': {}, 'said to be complete': { unitsComplete: true } },
  invalid: {
    'said to be incomplete': [{ unitsComplete: false }, ['unitsComplete']],
    'one unit alone': [{ units: [{ name: 'Sở Y tế' }] }, ['units']],
    'one unit alone, said to be all': [{ units: [{ name: 'Sở Y tế' }], unitsComplete: true }, ['units']],
  },
});
