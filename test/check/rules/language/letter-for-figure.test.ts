import { expect, test } from '@jest/globals';
import { letterForFigure } from '../../../../src/check/rules/language/letter-for-figure.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

ruleCases(letterForFigure, {
  valid: {
    figures: { theme: 'năm 2026, đạt 100%, 05 tập thể, 1.000 đồng, 97,5 điểm' },
    'Roman numbers': { theme: 'Đại hội XIV, quý I/2026, hạng Nhất, Chương II, Phụ lục III, nhiệm kỳ XVIII' },
    'gases and other codes': {
      theme: 'giảm CO2, H2O, O2, O3, SO2; mạng 5G, 4G; Covid-19, B1O, A1, K10, F0; ISO 9001; C01',
    },
    'sections, rooms and vitamins': { theme: 'Phụ lục I1, phòng I102, phòng O102, mẫu 2a, khoản 1a; B12, T10' },
    units: { theme: '5l dầu, 200l nước, 20m2, 10kg, 2l; nhiệt độ 37o, 10oC; vĩ độ 20o25’' },
    'names and words': { theme: 'Kim Il Sung, Vi Văn l, li ti, xi lanh; vitamin l; Lê Văn Lil' },
    'letters before marks': { theme: 'điểm l, mục O; nhóm máu O, 5 người; phụ lục O.1, mục I.1, I.100; lo, ô' },
    addresses: { theme: 'khoi2O26@namdinh.gov.vn; ke-hoach-2O26.docx' },
    'numbers of papers with letters': { theme: 'số 12a/QĐ-UBND; Kế hoạch 1O/KTĐ-2' },
    'figures and words': { theme: '1 ô, 10 ông, 1a, 0h, 8h30' },
    'in other fields': { units: [{ name: 'Trường THPT A1' }] },
  },
  invalid: {
    'O for nought': [
      { theme: 'năm 2O26 đạt 1OO%, ngày O5/1O/2026, 5O đơn vị' },
      ['theme', '2O26'],
      ['theme', '1OO'],
      ['theme', 'O5'],
      ['theme', '1O'],
      ['theme', '5O'],
    ],
    'a day that looks like a gas': [{ theme: 'ngày O2 tháng O3' }, ['theme', 'O2'], ['theme', 'O3']],
    'small letters': [
      { theme: 'năm 2o26, 1oo%, l00 triệu, l5 đơn vị, lOO, 2o0' },
      ['theme', '2o26'],
      ['theme', '1oo'],
      ['theme', 'l00'],
      ['theme', 'l5'],
      ['theme', 'lOO'],
      ['theme', '2o0'],
    ],
    'I for one': [{ theme: 'năm 201I, I00 triệu, 2I5' }, ['theme', '201I'], ['theme', 'I00'], ['theme', '2I5']],
    'Roman numbers': [
      { theme: 'Đại hội XlV, khóa XVlll, quý ll/2026, hạng l' },
      ['theme', 'XlV'],
      ['theme', 'XVlll'],
      ['theme', 'll'],
      ['theme', 'l'],
    ],
    'figures for letters': [
      { theme: 't0àn Khối, c0ng tác, 1ãnh đạo, H0i' },
      ['theme', 't0àn'],
      ['theme', 'c0ng'],
      ['theme', '1ãnh'],
      ['theme', 'H0i'],
    ],
    'parts of a number': [
      { theme: '10.OOO đồng; O,5 điểm; l.000 đồng' },
      ['theme', 'OOO'],
      ['theme', 'O'],
      ['theme', 'l'],
    ],
    'told once per field and word': [{ theme: 'năm 2O26, hết năm 2O26' }, ['theme', '2O26']],
    'in decomposed letters': [{ theme: 't0àn'.normalize('NFD') }, ['theme', 't0àn'.normalize('NFD')]],
  },
});

test.each([
  ['2O26', '“2O26” có chữ cái “O” ở chỗ của chữ số “0”.', '2026'],
  ['XlV', '“XlV” có chữ cái “l” ở chỗ của chữ cái “I”.', 'XIV'],
  ['t0àn', '“t0àn” có chữ số “0” ở chỗ của chữ cái “o”.', 'toàn'],
])('tells what %s has', async (theme, message, right) => {
  const found = await findings(letterForFigure, { theme });
  expect(found.map((each) => [each.message, each.hint])).toEqual([[message, `Gõ lại thành “${right}”.`]]);
});
