import { expect, test } from '@jest/globals';
import { citation } from '../../src/view/citation.js';

const LAW = { kind: 'law', name: 'Luật Thi đua, khen thưởng', date: { year: 2022, month: 6, day: 15 } } as const;
const DECREE = {
  kind: 'other',
  number: 'Nghị định số 98/2023/NĐ-CP',
  date: { year: 2023, month: 12, day: 31 },
  issuer: 'Chính phủ',
  subject: 'quy định chi tiết',
} as const;

test.each([
  [LAW, 'state', 'Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022'], // ND30-65
  [LAW, 'party', 'Luật Thi đua, khen thưởng năm 2022'], // DANG-24
  [DECREE, 'state', 'Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết'],
  [DECREE, 'party', 'Nghị định số 98/2023/NĐ-CP, ngày 31/12/2023 của Chính phủ quy định chi tiết'], // DANG-28
] as const)('cites %j in a %s paper', (instrument, regime, expected) => {
  expect(citation(instrument, regime)).toBe(expected);
});
