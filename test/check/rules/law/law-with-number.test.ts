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
    'the assembly in the name of a law': bases(
      'Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân ngày 20 tháng 11 năm 2015',
      'Căn cứ Nghị quyết số 31/2026/QH16 ngày 24 tháng 4 năm 2026 của Quốc hội',
      'Căn cứ Luật Đất đai năm 2024, Nghị quyết số 31/2026/QH16 ngày 24/4/2026 của Quốc hội',
      'Căn cứ Nghị quyết số 12 về thi hành Luật Đất đai năm 2024 của Quốc hội',
      'Căn cứ Luật Tổ chức Quốc hội ngày 20 tháng 11 năm 2014',
    ),
    'the issuer in running text': { theme: 'Thực hiện Luật Đất đai năm 2024 của Quốc hội' },
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
    'who issued a law': [
      bases(
        'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 của Quốc hội',
        '- Căn cứ Pháp lệnh Ưu đãi người có công ngày 09/12/2020 của Ủy ban Thường vụ Quốc hội;',
        'Căn cứ Bộ luật Lao động năm 2019, do Quốc hội khóa XIV thông qua',
      ),
      ['legalBases[0]', 'của Quốc hội'],
      ['legalBases[1]', 'của Ủy ban Thường vụ Quốc hội'],
      ['legalBases[2]', 'do Quốc hội'],
    ],
    'a code': [{ theme: 'Thực hiện Bộ luật Lao động số 45/2019/QH14.' }, ['theme', 'số 45/2019/QH14']],
  },
});
