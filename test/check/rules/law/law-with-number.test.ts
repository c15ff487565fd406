import { lawWithNumber } from '../../../../src/check/rules/law/law-with-number.js';
import { ruleCases } from '../../../support/rule-cases.js';

const bases = (...legalBases: string[]) => ({ legalBases });

ruleCases(lawWithNumber, {
  valid: {
    'by name and date': bases('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022'),
    'a resolution of the National Assembly': bases('Căn cứ Nghị quyết số 31/2026/QH16 của Quốc hội'),
    'a resolution that the law precedes': bases('Thực hiện Luật Đất đai, Nghị quyết số 31/2026/QH16'),
    'a law in one sentence, a number in the next': bases('Căn cứ Luật Đất đai; Căn cứ tài liệu số 31/2026/QH16'),
    'a decree': bases('Căn cứ Nghị định số 98/2023/NĐ-CP quy định chi tiết Luật Thi đua, khen thưởng'),
    'in the lists of the data': { instruments: [{ number: 'Luật số 06/2026/QH16', name: 'Luật số 06/2026/QH16' }] },
  },
  invalid: {
    'the number alone': [bases('Căn cứ Luật số 06/2022/QH15'), ['legalBases[0]', 'số 06/2022/QH15']],
    'name and number': [
      bases('Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022'),
      ['legalBases[0]', 'số 06/2022/QH15'],
    ],
    'an ordinance in running text': [
      { theme: 'Thực hiện Pháp lệnh Ưu đãi người có công số  02/2020/UBTVQH14' },
      ['theme', 'số  02/2020/UBTVQH14'],
    ],
    'a code': [{ theme: 'Thực hiện Bộ luật Lao động số 45/2019/QH14.' }, ['theme', 'số 45/2019/QH14']],
  },
});
