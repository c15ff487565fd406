import { expect, test } from '@jest/globals';
import { awardAtEnd } from '../../../src/check/numbers/award-at-end.js';
import { bloc } from '../../model/bloc.js';

const data = bloc({ awards: [{ name: 'Kỷ niệm chương “Vì sự nghiệp”', category: 'form' }] });

test.each([
  ['Thống nhất đề nghị tặng Cờ thi đua của Chính phủ', 'CTDCP'],
  ['đề nghị Bằng khen của Uỷ ban nhân dân tỉnh, Bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh', 'BKT'],
  ['đề nghị danh hiệu Tập thể lao động tiên tiến', 'TTLDTT'],
])('%s', (text, key) => {
  expect(awardAtEnd(data, text)?.key).toBe(key);
});

test('an award the data adds', () => {
  expect(awardAtEnd(data, 'tặng Kỷ niệm chương Vì sự nghiệp')?.category).toBe('form');
});

test.each(['tặng quà', 'Cờ thi đua của Chính phủ năm 2023', ''])('none ends “%s”', (text) => {
  expect(awardAtEnd(data, text)).toBeUndefined();
});
