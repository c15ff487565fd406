import { lawMayHaveEnded } from '../../../../src/check/rules/law/law-may-have-ended.js';
import { ruleCases } from '../../../support/rule-cases.js';

const DECREE = 'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ';
const on = (date: string, says: object = {}) => ({ year: 2027, conference: { date }, ...says });

ruleCases(lawMayHaveEnded, {
  valid: {
    'on the day a record names': on('1/3/2027'),
    'a year without a day': { year: 2027 },
    'another basis is given': on('2/3/2027', { legalBases: ['Căn cứ Kế hoạch số 5'] }),
    'the pledge has other bases of its own': on('2/3/2027', {
      legalBases: [DECREE],
      documents: { 'giao-uoc': { legalBases: ['Căn cứ Kế hoạch số 5'] } },
    }),
    'the office knows when it ends': on('2/3/2027', {
      instruments: [{ number: 'Nghị định số 152/2025/NĐ-CP', to: '31/12/2027' }],
    }),
  },
  invalid: {
    'a day later, by default': [on('2/3/2027'), ['legalBases']],
    'a day later, as given': [on('2/3/2027', { legalBases: [DECREE] }), ['legalBases']],
    'among the bases of the pledge': [
      on('2/3/2027', { legalBases: [], documents: { 'giao-uoc': { legalBases: [DECREE] } } }),
      ['documents.giao-uoc.legalBases'],
    ],
    'a whole year later': [{ year: 2028 }, ['legalBases']],
  },
});
