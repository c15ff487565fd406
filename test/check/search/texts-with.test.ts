import { expect, test } from '@jest/globals';
import { textsWith } from '../../../src/check/search/texts-with.js';

const typed = (...texts: string[]) => texts.map((text, index) => ({ path: `movements[${index}].name`, text }));

test('the texts that hold a phrase or a mark, in order, each once', () => {
  const found = textsWith({ phrases: ['đề nghị'], marks: /%/u })(
    typed('Đề  nghị, đề nghị 5%', 'đề cương', '“%” đầu', 'nghị quyết', '90%', 'ĐỀ NGHỊ'),
  );
  expect(found.map(({ path }) => path)).toEqual([0, 2, 4, 5].map((index) => `movements[${index}].name`));
});

test('the texts that hold a word of some kind', () => {
  const found = textsWith({ words: (word) => word.startsWith('đ') })(typed('Thi Đua', 'thi', 'thi-đua', 'thiđ'));
  expect(found.map(({ path }) => path)).toEqual(['movements[0].name', 'movements[2].name']);
});
