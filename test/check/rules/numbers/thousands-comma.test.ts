import { expect, test } from '@jest/globals';
import { thousandsComma } from '../../../../src/check/rules/numbers/thousands-comma.js';
import { findings, ruleCases } from '../../../support/rule-cases.js';

ruleCases(thousandsComma, {
  valid: {
    'points between thousands': { theme: '45.000.000 đồng; 1.286 cán bộ; 12.345,67 điểm' },
    'a decimal comma': { theme: '1,286 tỷ đồng; 97,125 điểm; tăng 12,345 triệu; 0,125 ha; 1,234 lần; đạt 99,125%' },
    'no thousands': { theme: '1,28 người; 12,5 lượt; 1,2860 đồng; 0,125 người' },
    'a list': { theme: 'phòng 101,102,103; các số 100,200,300; Quyết định số 101,102,103/QĐ-UBND; 5, 10, 15 đồng' },
    'an average': { theme: 'Bình quân mỗi hộ có 3,125 người; trung bình 1,250 lượt; 1,286 người/km2; 2,125 người/hộ' },
    'a sentence between': { theme: 'năm 2022, 125 người; 12,125.' },
    'part of a code': { theme: 'A1,286 người; 2/1,286 người' },
    'another word': { theme: '1,286 hộc; 1,286 đồngg; 1,286 tấn; 1,286 km' },
  },
  invalid: {
    money: [{ theme: 'ủng hộ 45,000,000 đồng' }, ['theme', '45,000,000']],
    'two groups alone': [{ theme: 'tổng số: 1,250,000.' }, ['theme', '1,250,000']],
    people: [{ theme: '1,286 cán bộ, 12,500 người' }, ['theme', '1,286'], ['theme', '12,500']],
    'both marks': [{ theme: 'đạt 12,345.67 điểm; 1,234,567.5 tỷ' }, ['theme', '12,345.67'], ['theme', '1,234,567.5']],
    'money on the average': [{ theme: 'bình quân 45,000,000 đồng/người' }, ['theme', '45,000,000']],
    'a sum': [{ theme: 'tổng số 1,286 cán bộ' }, ['theme', '1,286']],
    'in brackets': [{ theme: 'hồ sơ (5,120 hồ sơ)' }, ['theme', '5,120']],
    'a price': [{ theme: 'trao 10 suất, mỗi suất 500,000 đồng.' }, ['theme', '500,000']],
    comrades: [{ theme: 'có 1,286 đồng chí' }, ['theme', '1,286']],
  },
});

test('says the number as Vietnamese papers write it', async () => {
  const [finding] = await findings(thousandsComma, { theme: 'đạt 12,345.67 điểm' });
  expect(finding?.hint).toBe('Viết 12.345,67.');
});
