import { unitsIncomplete } from '../../../../src/check/rules/completeness/units-incomplete.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(unitsIncomplete, {
  valid: { 'nothing said': {}, 'said to be complete': { unitsComplete: true } },
  invalid: { 'said to be incomplete': [{ unitsComplete: false }, ['unitsComplete']] },
});
