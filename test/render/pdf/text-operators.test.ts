import { expect, test } from '@jest/globals';
import { type ContentFont, textOperators } from '../../../src/render/pdf/text-operators.js';
import { text } from './sample.js';

/** A font that writes each character as itself. */
const font = (style: string): ContentFont => ({ id: style, encode: (characters) => characters });

test('a text stands at its place, upright on a page whose y runs downwards', () => {
  expect(textOperators([text(1, 85.04, 120.5, 'ab c')], font).split('\n')).toEqual([
    'BT',
    '/regular 13 Tf',
    '1 0 0 -1 85.04 120.5 Tm',
    '<ab c> Tj',
    'ET',
  ]);
});

test('the font is named again only when it changes', () => {
  const items = [
    text(1, 1, 1, 'a'),
    text(1, 2, 1, 'b'),
    text(1, 3, 1, 'c', { font: 'bold' }),
    text(1, 4, 1, 'd', { font: 'bold', size: 14 }),
  ];
  const selections = textOperators(items, font).match(/.* Tf/g);
  expect(selections).toEqual(['/regular 13 Tf', '/bold 13 Tf', '/bold 14 Tf']);
});

test('spaces stay characters and only U+0020 is widened', () => {
  const shown = (words: string) =>
    textOperators([text(1, 1, 1, words, { size: 10, wordSpace: 2 })], font).split('\n')[3];
  expect(shown('a b\u00a0c ')).toBe('[<a > -200 <b\u00a0c > -200 <>] TJ');
  expect(shown('abc')).toBe('[<abc>] TJ');
});

test('numbers never have an exponent', () => {
  expect(textOperators([text(1, 1e-7, -1e-9, 'a')], font)).toContain('1 0 0 -1 0 0 Tm');
});
