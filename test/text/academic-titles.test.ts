import { expect, test } from '@jest/globals';
import { academicTitles } from '../../src/text/academic-titles.js';

test.each([
  'TS. ',
  'ThS ',
  'Th.S. ',
  'PGS.TS ',
  'GS, TSKH. ',
  'BS. CKII ',
  'BSCK1. ',
  'NSƯT. ',
  'Tiến sĩ ',
  'tiến sỹ ',
  'Nhà giáo Ưu tú, Thạc sĩ ',
])('%p is no part of the name', (titles) => {
  expect(academicTitles(`${titles}Nguyễn Văn A`)).toBe(titles);
});

test.each(['Nguyễn Văn A', 'Cn Văn A', 'Ts A', 'Lê Tiến Sĩ', 'TSA Bình', 'TS. …', 'TS'])('%p has none', (name) => {
  expect(academicTitles(name)).toBe('');
});
