import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ParagraphBlock } from '../../src/blocks/types.js';
import { LAYOUTS } from '../../src/layouts/layouts.js';
import { balancedInset } from '../../src/text/balance.js';
import { paragraphLines } from '../../src/text/paragraph-lines.js';
import { FONTS } from '../render/pdf/sample.js';

const WIDTH = 200;
const STYLE = LAYOUTS.state.styles.theme;

function linesWith(text: string, inset: number) {
  const block: ParagraphBlock = { type: 'paragraph', style: 'theme', runs: [{ text }], inset };
  return paragraphLines(block, STYLE, WIDTH, FONTS).map(({ segments }) => segments.map((part) => part.text).join(''));
}

function balanced(text: string): readonly string[] {
  const block: ParagraphBlock = { type: 'paragraph', style: 'theme', runs: [{ text }] };
  return linesWith(text, balancedInset(block, STYLE, WIDTH, FONTS));
}

test('a text on one line stays as it is', () => {
  expect(balanced('Khối thi đua')).toEqual(['Khối thi đua']);
});

test('a text on two lines is parted in the middle', () => {
  const text = 'Khối thi đua các sở, ngành minh họa của tỉnh';
  expect(linesWith(text, 0)).toEqual(['Khối thi đua các sở, ngành minh ', 'họa của tỉnh']);
  expect(balanced(text)).toEqual(['Khối thi đua các sở, ', 'ngành minh họa của tỉnh']);
});

test('no text takes more lines than before, and none of it is lost', () => {
  const words = fc.array(fc.constantFrom('thi', 'đua', '-', 'khen', 'thưởng,', 'nghiêm'), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(' ');
      expect(balanced(text)).toHaveLength(linesWith(text, 0).length);
      expect(balanced(text).join('')).toBe(text);
    }),
  );
});

test.each([
  ['Ủy ban Kiểm tra Tỉnh ủy', 100, ['Ủy ban Kiểm tra ', 'Tỉnh ủy']],
  [
    'Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Minh Họa (qua Sở Nội vụ tỉnh Minh Họa)',
    467,
    ['Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Minh Họa ', '(qua Sở Nội vụ tỉnh Minh Họa)'],
  ],
  [
    'Văn phòng Đoàn Đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
    150,
    ['Văn phòng Đoàn Đại ', 'biểu Quốc hội và Hội ', 'đồng nhân dân tỉnh'],
  ],
])('%s is parted where its words are', (text, width, lines) => {
  const block: ParagraphBlock = { type: 'paragraph', style: 'theme', runs: [{ text }] };
  const inset = balancedInset(block, STYLE, width, FONTS);
  const broken = paragraphLines({ ...block, inset }, STYLE, width, FONTS);
  expect(broken.map(({ segments }) => segments.map((part) => part.text).join(''))).toEqual(lines);
});
