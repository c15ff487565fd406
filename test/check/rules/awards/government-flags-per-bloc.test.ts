import { governmentFlagsPerBloc } from '../../../../src/check/rules/awards/government-flags-per-bloc.js';
import { ruleCases } from '../../../support/rule-cases.js';

const given = (...entries: readonly object[]) => ({
  recommendations: entries.map((entry) => ({ award: 'CTDCP', ...entry })),
});

ruleCases(governmentFlagsPerBloc, {
  valid: {
    none: { recommendations: [{ award: 'CTDT' }, { award: 'CTDT' }] },
    one: given({ unit: 'Sở Y tế' }),
    'one, and a candidate': given({ unit: 'Sở Y tế' }, { unit: 'Sở Nội vụ', stage: 'registered' }),
    'one a year': given({ unit: 'Sở Y tế' }, { unit: 'Sở Nội vụ', year: 2022 }),
    'two where two are allowed': {
      ...given({ unit: 'Sở Y tế' }, { unit: 'Sở Nội vụ' }),
      checks: { 'government-flags-per-bloc': { parameters: { most: 2 } } },
    },
  },
  invalid: {
    'two units': [given({ unit: 'Sở Y tế' }, { unit: 'Sở Nội vụ' }), ['recommendations[1].award']],
    'two that are not named': [given({ count: 2 }), ['recommendations[0].award']],
    'one where none is allowed': [
      { ...given({ unit: 'Sở Y tế' }), checks: { 'government-flags-per-bloc': { parameters: { most: 0 } } } },
      ['recommendations[0].award'],
    ],
  },
});
