import { lawWrongName } from '../../../../src/check/rules/law/law-wrong-name.js';
import { ruleCases } from '../../../support/rule-cases.js';

const bases = (...legalBases: string[]) => ({ legalBases });
const pledge = (year: number, text: string) => ({ year, pledge: { items: [{ text }] } });

ruleCases(lawWrongName, {
  valid: {
    'both laws as they are': bases(
      'Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003',
      'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    ),
    'over a line end': pledge(2026, 'Thực hiện Luật Thi đua,\n  khen thưởng'),
    'undated, of the law then in force': pledge(2023, 'Thực hiện Luật Thi đua, Khen thưởng'),
    'of a year of which no law is known': pledge(2026, 'Thực hiện Luật Thi đua, Khen thưởng năm 2013'),
    'undated, in the title of a decree of then': bases(
      'Căn cứ Nghị định số 91/2017/NĐ-CP quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng',
    ),
    'the year of the work': pledge(2026, 'Kế hoạch thực hiện Luật Thi đua, khen thưởng năm 2023'),
    'a basis of a year yet to come': bases('Căn cứ Luật Thi đua, khen thưởng năm 2030'),
    'no law at all': pledge(2026, 'Chấp hành pháp luật thi đua, Khen thưởng; Luật Đất Đai'),
    'undated, among the bases of a paper of then': {
      year: 2023,
      documents: { 'giao-uoc': { legalBases: ['Căn cứ Luật Thi đua, Khen thưởng'] } },
    },
    'its amendment': bases('Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2026'),
  },
  invalid: {
    'a basis of a year without such a law': [
      bases('Căn cứ Luật Thi đua Khen thưởng năm 2023', 'Căn cứ Luật Thi đua, khen thưởng năm 2024'),
      ['legalBases[0]', 'Luật Thi đua Khen thưởng'],
      ['legalBases[1]', 'Luật Thi đua, khen thưởng'],
    ],
    'without its comma, whatever the year': [
      pledge(2026, 'Thực hiện Luật Thi đua Khen thưởng năm 2023'),
      ['pledge.items[0].text', 'Luật Thi đua Khen thưởng'],
    ],
    'the new law with a capital': [
      bases('Căn cứ Luật Thi đua, Khen thưởng ngày 15 tháng 6 năm 2022'),
      ['legalBases[0]', 'Luật Thi đua, Khen thưởng'],
    ],
    'the old law without': [
      bases('Căn cứ Luật Thi đua, khen thưởng năm 2003'),
      ['legalBases[0]', 'Luật Thi đua, khen thưởng'],
    ],
    'undated, of the law in force': [
      pledge(2026, 'Thực hiện Luật Thi đua, Khen thưởng'),
      ['pledge.items[0].text', 'Luật Thi đua, Khen thưởng'],
    ],
    'undated, among the bases of one paper': [
      { year: 2026, documents: { 'giao-uoc': { legalBases: ['Căn cứ Luật Thi đua, Khen thưởng'] } } },
      ['documents.giao-uoc.legalBases[0]', 'Luật Thi đua, Khen thưởng'],
    ],
    'with a hyphen, without a comma, in small letters': [
      pledge(2026, 'Luật Thi đua - Khen thưởng; Luật Thi đua khen thưởng; Luật thi đua, khen thưởng'),
      ['pledge.items[0].text', 'Luật Thi đua - Khen thưởng'],
      ['pledge.items[0].text', 'Luật Thi đua khen thưởng'],
      ['pledge.items[0].text', 'Luật thi đua, khen thưởng'],
    ],
    'an amendment of the old law': [
      bases('Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng ngày 16 tháng 11 năm 2013'),
      ['legalBases[0]', 'Luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng'],
    ],
  },
});
