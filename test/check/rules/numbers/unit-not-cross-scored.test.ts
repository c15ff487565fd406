import { unitNotCrossScored } from '../../../../src/check/rules/numbers/unit-not-cross-scored.js';
import { ruleCases } from '../../../support/rule-cases.js';

const units = [{ name: 'Sở Nội vụ' }, { name: 'Sở Y tế' }, { name: 'Sở Tài chính' }];
const says = (...pairs: readonly (readonly [string, string])[]) => ({
  units,
  crossScoring: pairs.map(([scorer, scored]) => ({ scorer, scored })),
});

ruleCases(unitNotCrossScored, {
  valid: {
    'a ring': says(['Sở Nội vụ', 'Sở Y tế'], ['Sở Y tế', 'Sở Tài chính'], ['Sở Tài chính', 'Sở Nội vụ']),
    'none planned yet': says(),
  },
  invalid: {
    'one is left out': [says(['Sở Nội vụ', 'Sở Y tế'], ['Sở Y tế', 'Sở Nội vụ']), ['crossScoring']],
    'two are left out': [says(['Sở Nội vụ', 'Sở Y tế']), ['crossScoring'], ['crossScoring']],
  },
});
