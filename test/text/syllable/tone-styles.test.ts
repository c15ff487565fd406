import { expect, test } from '@jest/globals';
import { eitherStyle } from '../../../src/check/law/either-style.js';
import { toneStyles } from '../../../src/text/syllable/tone-styles.js';

test.each([
  ['hóa', ['hóa', 'hoá']],
  ['uỷ', ['ủy', 'uỷ']],
  ['khỏe', ['khỏe', 'khoẻ']],
  ['hoàn', ['hoàn']],
  ['tỉnh', ['tỉnh']],
])('%s may be written %j', (word, styles) => {
  expect(toneStyles(word)).toEqual(styles);
});

test('a pattern takes either style of each word, and any way to part them', () => {
  const pattern = new RegExp(`^${eitherStyle('ủy ban - văn hóa (a)')}$`, 'u');
  for (const text of ['ủy ban - văn hóa (a)', 'uỷ ban, văn hoá (a)', 'ủy\nban – văn hoá (a)']) {
    expect(text).toMatch(pattern);
  }
  expect('ủy ban văn hoa (a)').not.toMatch(pattern);
});
