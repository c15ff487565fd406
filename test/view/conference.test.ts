import { expect, test } from '@jest/globals';
import { viewOf } from './view-of.js';
import { words } from './words.js';

test.each([
  ['ky-giao-uoc', 2022, 'Hội nghị ký kết giao ước thi đua năm 2023'],
  ['so-ket', 2022, 'Hội nghị sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2023'],
  ['tong-ket', 2022, 'Hội nghị tổng kết công tác thi đua, khen thưởng năm 2022'],
  ['tong-ket', undefined, 'Hội nghị tổng kết công tác thi đua, khen thưởng năm [reviewYear]'],
  [
    'tong-ket-va-ky',
    2022,
    'Hội nghị tổng kết công tác thi đua, khen thưởng năm 2022 và ký kết giao ước thi đua năm 2023',
  ],
  [
    'tong-ket-va-ky',
    undefined,
    'Hội nghị tổng kết công tác thi đua, khen thưởng năm [reviewYear] và ký kết giao ước thi đua năm 2023',
  ],
])('conference %s, review of %p', (kind, reviewYear, name) => {
  const view = viewOf({ conference: { kind, place: 'Sở Y tế' }, ...(reviewYear === undefined ? {} : { reviewYear }) });
  expect(words(view.conference.name)).toBe(name);
  expect(words(view.conference.place)).toBe('Sở Y tế');
});

test('an unknown place is a gap', () => {
  expect(words(viewOf().conference.place)).toBe('[conference.place]');
});
