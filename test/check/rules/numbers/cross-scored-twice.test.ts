import { crossScoredTwice } from '../../../../src/check/rules/numbers/cross-scored-twice.js';
import { ruleCases } from '../../../support/rule-cases.js';

const units = [{ name: 'Sở Nội vụ' }, { name: 'Sở Y tế' }, { name: 'Sở Tài chính' }];
const says = (...pairs: readonly (readonly [string, string])[]) => ({
  units,
  crossScoring: pairs.map(([scorer, scored]) => ({ scorer, scored })),
});

ruleCases(crossScoredTwice, {
  valid: {
    'a ring': says(['Sở Nội vụ', 'Sở Y tế'], ['Sở Y tế', 'Sở Tài chính'], ['Sở Tài chính', 'Sở Nội vụ']),
    'all by all others': says(
      ['Sở Nội vụ', 'Sở Y tế'],
      ['Sở Tài chính', 'Sở Y tế'],
      ['Sở Y tế', 'Sở Tài chính'],
      ['Sở Nội vụ', 'Sở Tài chính'],
      ['Sở Tài chính', 'Sở Nội vụ'],
      ['Sở Y tế', 'Sở Nội vụ'],
    ),
    'none planned yet': says(),
  },
  invalid: {
    'two score one': [
      says(['Sở Nội vụ', 'Sở Y tế'], ['Sở Tài chính', 'Sở Y tế'], ['Sở Y tế', 'Sở Nội vụ']),
      ['crossScoring[1].scored'],
    ],
  },
});
