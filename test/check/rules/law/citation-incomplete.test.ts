import { expect, test } from '@jest/globals';
import { citationIncomplete } from '../../../../src/check/rules/law/citation-incomplete.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

const bases = (...legalBases: string[]) => ({ legalBases });

ruleCases(citationIncomplete, {
  valid: {
    complete: bases(
      'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    ),
    'a law with its date': bases(
      'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024',
      'Căn cứ Bộ luật Lao động ngày 20/11/2019',
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Đầu tư ngày 29 tháng 11 năm 2024',
    ),
    'a law with its year in a paper of the Party': {
      regime: 'party',
      ...bases('Căn cứ Luật Đất đai năm 2024', 'Căn cứ Luật Thi đua, khen thưởng năm 2022'),
    },
    'a law with its year in one paper of the Party': {
      documents: { 'ke-hoach': { regime: 'party', ...bases('Căn cứ Luật Đất đai năm 2024') } },
    },
    'no instrument': bases('Căn cứ tình hình thực tế của khối', 'Theo đề nghị của Sở Nội vụ'),
    'further down the line': bases('Theo đề nghị của Sở Nội vụ tại Tờ trình số 5/TTr-SNV'),
    'a space inside the number': bases('Căn cứ Chỉ thị số 05 -CT/TW ngày 15/5/2016 của Bộ Chính trị về học tập'),
    'in running text': { theme: 'theo Nghị định số 98/2023/NĐ-CP' },
    'the date behind the issuer': bases('Căn cứ Chỉ thị số 05-CT/TW của Bộ Chính trị ngày 15/5/2016 về học tập'),
  },
  invalid: {
    'no date': [
      bases('Căn cứ Quyết định số 5/QĐ-UBND của Ủy ban nhân dân tỉnh về chia khối'),
      ['legalBases[0]', 'Quyết định số 5/QĐ-UBND'],
    ],
    'a year is no date': [
      bases('Căn cứ Quyết định số 5/QĐ-UBND năm 2024 của Ủy ban nhân dân tỉnh về chia khối'),
      ['legalBases[0]', 'Quyết định số 5/QĐ-UBND năm 2024'],
    ],
    'no issuer': [
      bases('- Căn cứ Quyết định số 5/QĐ-UBND ngày 02/5/2024 về chia khối'),
      ['legalBases[0]', 'Quyết định số 5/QĐ-UBND ngày 02/5/2024'],
    ],
    'no subject': [
      bases('Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ;'),
      ['legalBases[0]', 'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023'],
    ],
    'no symbol': [bases('Căn cứ Chỉ thị số 05 ngày 15/5/2016 của Bộ Chính trị'), ['legalBases[0]']],
    'a law with its year in a paper of the state': [
      bases('Căn cứ Luật Đất đai năm 2024', 'Căn cứ Luật Thi đua, khen thưởng năm 2022;'),
      ['legalBases[0]'],
      ['legalBases[1]', 'Luật Thi đua, khen thưởng năm 2022'],
    ],
    'a law without date': [bases('Căn cứ Luật Đất đai'), ['legalBases[0]']],
  },
});

test('names all that is missing, and writes the line of an instrument it knows', async () => {
  const [found] = await findings(citationIncomplete, bases('Căn cứ Nghị định số 91/2017/NĐ-CP'));
  expect(found?.message).toBe('Dòng căn cứ thiếu ngày ban hành và cơ quan ban hành.');
  expect(found?.hint).toBe(
    'Viết “Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, Khen thưởng”.',
  );
});

test('writes the day of a law it knows by its year', async () => {
  const [found] = await findings(citationIncomplete, bases('Căn cứ Luật Thi đua, khen thưởng năm 2022'));
  expect(found?.message).toBe('Dòng căn cứ thiếu ngày, tháng ban hành.');
  expect(found?.hint).toBe('Viết “Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022”.');
});
