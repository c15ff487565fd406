import { decisionDate } from '../../../../src/check/rules/numbers/decision-date.js';
import { ruleCases } from '../../../support/rule-cases.js';

const says = (more: object) => ({
  yearEndConference: { date: '2023-12-20' },
  recommendations: [{ award: 'BKT', unit: 'Sở Y tế', ...more }],
});
const prior = (year: number, decision?: string) => says({ priorAwards: [{ year, award: 'GK', decision }] });
const initiative = (decision: string, year?: number) => says({ initiatives: [{ name: 'Sổ tay', decision, year }] });
const PRIOR = 'recommendations[0].priorAwards[0].decision';
const INITIATIVE = 'recommendations[0].initiatives[0].decision';

ruleCases(decisionDate, {
  valid: {
    'in the next year': prior(2021, 'Quyết định số 120/QĐ-UBND ngày 20/01/2022 của UBND tỉnh'),
    'on the first day of its year': prior(2022, 'Quyết định số 120/QĐ-UBND ngày 01/01/2022'),
    'without a day': prior(2022, 'Quyết định số 120/QĐ-UBND năm 2021'),
    'without a decision': prior(2022),
    'a number with a year': prior(2022, 'Quyết định số 86/2021/QĐ-UBND'),
    'two days': prior(2022, 'Quyết định ngày 20/01/2022 thay Quyết định ngày 05/5/2021'),
    'no such day': prior(2022, 'Quyết định ngày 31/02/2021'),
    'on the day of the review': initiative('Quyết định số 5/QĐ-SYT ngày 20/12/2023'),
  },
  invalid: {
    'before its year': [prior(2022, 'Quyết định số 120/QĐ-UBND ngày 31/12/2021'), [PRIOR, '31/12/2021']],
    'in words': [
      prior(2022, 'Quyết định ngày 20 tháng 01 năm 2021 của UBND tỉnh'),
      [PRIOR, 'ngày 20 tháng 01 năm 2021'],
    ],
    'recognised before its year': [
      initiative('Quyết định số 5/QĐ-SYT ngày 20/12/2021', 2022),
      [INITIATIVE, '20/12/2021'],
    ],
    'after the review': [initiative('Quyết định số 5/QĐ-SYT ngày 21/12/2023', 2023), [INITIATIVE, '21/12/2023']],
  },
});
