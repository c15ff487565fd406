import { baseFighterStandard } from '../../../../src/check/rules/awards/base-fighter-standard.js';
import { ruleCases } from '../../../support/rule-cases.js';

const INITIATIVE = { name: 'Sổ tay điện tử', decision: 'Quyết định số 15/QĐ-SYT' };
const rated = (level: string | undefined, ...initiatives: readonly object[]) => ({
  recommendations: [
    {
      award: 'Chiến sĩ thi đua cơ sở',
      subject: 'individual',
      unit: 'Sở Y tế',
      person: { name: 'Nguyễn Văn A' },
      ratings: level === undefined ? [] : [{ year: 2023, level }],
      initiatives,
    },
  ],
});
const RATING = 'recommendations[0].ratings[0].level';

ruleCases(baseFighterStandard, {
  valid: {
    excellent: rated('Hoàn thành xuất sắc nhiệm vụ'),
    'good, with an initiative': rated('Hoàn thành tốt nhiệm vụ', INITIATIVE),
    'nothing is said': rated(undefined),
    'not by name': { recommendations: [{ award: 'CSTDCS', subject: 'individual', count: 9 }] },
  },
  invalid: {
    'good, without an initiative': [rated('Hoàn thành tốt nhiệm vụ'), [RATING]],
    'no advanced worker, though with an initiative': [rated('Hoàn thành nhiệm vụ', INITIATIVE), [RATING]],
    'not done': [rated('Chưa hoàn thành nhiệm vụ', INITIATIVE), [RATING]],
  },
});
