import { expect, test } from '@jest/globals';
import { speaksOfThePast } from '../../../src/check/law/speaks-of-the-past.js';

const NAME = 'Sở Cũ Kỹ';
const past = (text: string) =>
  speaksOfThePast(text, text.indexOf(NAME), text.indexOf(NAME) + NAME.length, { year: 2025, month: 6, day: 30 });

test.each([
  `nguyên Giám đốc ${NAME}`,
  `${NAME} cũ`,
  `${NAME} (cũ)`,
  `Sở Mới tiếp nhận nhiệm vụ của ${NAME}`,
  `phong trào “Thi đua ${NAME}”`,
  `Quyết định của ${NAME} ngày 05/01/2023`,
])('speaks of the past: %s', (text) => {
  expect(past(text)).toBe(true);
});

test.each([
  `Giám đốc ${NAME}`,
  `phong trào “Thi đua” của ${NAME}`,
  `${NAME} chủ trì năm 2026`,
  `Năm 2023 sáp nhập. ${NAME} chủ trì`,
])('speaks of now: %s', (text) => {
  expect(past(text)).toBe(false);
});
