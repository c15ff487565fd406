import { pinpointCapitals } from '../../../../src/check/rules/form/pinpoint-capitals.js';
import { ruleCases } from '../../../support/rule-cases.js';

ruleCases(pinpointCapitals, {
  valid: {
    'as it should be': { theme: 'theo điểm a khoản 1 Điều 24 Chương III' },
    'a sentence begins': { narrative: { yearEnd: { situation: 'Khoản 1 Điều 5 nêu rõ. Điểm a khoản 2 cũng vậy.' } } },
    'articles counted': { theme: 'những điều 19 đảng viên' },
    'points of a score': { theme: 'đạt Điểm cao, Điểm 10' },
    money: { theme: 'các Khoản thu' },
  },
  invalid: {
    'an article small': [{ theme: 'theo khoản 1 điều 24' }, ['theme', 'điều']],
    'a clause large': [{ theme: 'theo Khoản 1 Điều 24' }, ['theme', 'Khoản']],
    'a point large': [{ theme: 'Căn cứ Điểm a khoản 1 Điều 5' }, ['theme', 'Điểm']],
    'a chapter small': [{ theme: 'quy định tại chương III' }, ['theme', 'chương']],
  },
});
