import { provincialFlagsPerBloc } from '../../../../src/check/rules/awards/provincial-flags-per-bloc.js';
import { ruleCases } from '../../../support/rule-cases.js';

const given = (count: number) => ({
  recommendations: [{ award: 'CTDCP' }, { award: 'Cờ thi đua của UBND tỉnh', count }],
});
const asking = (count: number, most: number) => ({
  ...given(count),
  checks: { 'provincial-flags-per-bloc': { parameters: { most } } },
});

ruleCases(provincialFlagsPerBloc, {
  valid: { 'as many as allowed': given(3), 'as many as the province allows': asking(5, 5) },
  invalid: {
    'one more': [given(4), ['recommendations[1].award']],
    'more than the province allows': [asking(2, 1), ['recommendations[1].award']],
  },
});
