import { lawOf2026 } from '../../../../src/check/rules/awards/law-of-2026.js';
import { ruleCases } from '../../../support/rule-cases.js';

const given = (date: string | undefined, ...recommendations: readonly object[]) => ({
  year: 2026,
  ...(date === undefined ? {} : { documents: { 'to-trinh': { date } } }),
  recommendations,
});
const FLAG = { award: 'CTDT', unit: 'Sở Y tế' };

ruleCases(lawOf2026, {
  valid: {
    'the day before': given('30/9/2026', FLAG),
    'nothing put forward': given('11/12/2026'),
    'only candidates': given('11/12/2026', { ...FLAG, stage: 'registered' }),
    decided: given('11/12/2026', { ...FLAG, stage: 'decided' }),
    'no date, long before': { ...given(undefined, FLAG), year: 2024 },
  },
  invalid: {
    'the first day': [given('01/10/2026', FLAG), ['recommendations']],
    'no date, in the year': [given(undefined, FLAG), ['recommendations']],
    'said once': [given('11/12/2026', FLAG, { award: 'CSTDCS', subject: 'individual' }), ['recommendations']],
  },
});
