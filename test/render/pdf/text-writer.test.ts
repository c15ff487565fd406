import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { TextItem } from '../../../src/pages/types.js';
import { ContentWriter } from '../../../src/render/pdf/content-writer.js';
import { type ContentFont, TextWriter } from '../../../src/render/pdf/text-writer.js';
import { latin1 } from './pdf-file.js';
import { parsePdf } from './pdf-syntax.js';
import { text } from './sample.js';

/** A font whose codes are the characters' own numbers. */
const font = (style: string): ContentFont => ({ id: style, code: (codePoint) => codePoint });

function written(...items: readonly TextItem[]): string {
  const out = new ContentWriter();
  const texts = new TextWriter(out, font);
  for (const item of items) texts.write(item);
  return latin1(out.bytes).replaceAll('\0', '');
}

test('a text stands at its place', () => {
  expect(written(text(1, 85.04, 120.5, 'ab c')).split('\n')).toEqual([
    '/regular 13 Tf',
    '85.04 -120.5 Td',
    '(ab c) Tj',
    '',
  ]);
});

test('the page begins with letters upright though its y runs downwards', () => {
  const out = new ContentWriter();
  const texts = new TextWriter(out, font);
  texts.begin();
  texts.end();
  expect(latin1(out.bytes)).toBe('BT\n1 0 0 -1 0 0 Tm\nET\n');
});

test('each place is told from the last one, and steps do not add up their rounding', () => {
  const items = Array.from({ length: 300 }, (_, i) => text(1, i * 10.0049, 700 - i * 1.0051, 'a'));
  const steps = [...written(...items).matchAll(/(\S+) (\S+) Td/g)];
  const sum = (part: 1 | 2) => steps.reduce((total, step) => total + Number(step[part]), 0);
  expect(sum(1)).toBeCloseTo(items.at(-1)!.x, 1.9);
  expect(sum(2)).toBeCloseTo(-items.at(-1)!.y, 1.9);
});

test('the font is named again only when it changes', () => {
  const items = [
    text(1, 1, 1, 'a'),
    text(1, 2, 1, 'b'),
    text(1, 3, 1, 'c', { font: 'bold' }),
    text(1, 4, 1, 'd', { font: 'bold', size: 14 }),
  ];
  expect(written(...items).match(/.* Tf/g)).toEqual(['/regular 13 Tf', '/bold 13 Tf', '/bold 14 Tf']);
});

test('spaces stay characters and only U+0020 is widened', () => {
  const shown = (words: string) => written(text(1, 1, 1, words, { size: 10, wordSpace: 2 })).split('\n')[2];
  expect(shown('a b\u00a0c ')).toBe('[(a )-200(b\u00a0c )-200()] TJ');
  expect(shown('abc')).toBe('[(abc)] TJ');
});

test('codes whose bytes mean something in a string come back', () => {
  const code = fc.oneof(fc.nat({ max: 0xffff }), fc.constantFrom(0x28, 0x29, 0x5c, 0x0d, 0x0a, 0x2829, 0x5c0d, 0x0d5c));
  fc.assert(
    fc.property(fc.array(code), (codes) => {
      const out = new ContentWriter().text('(');
      for (const each of codes) out.code(each);
      const [read] = parsePdf(latin1(out.text(')').bytes));
      expect(read).toBe(codes.map((each) => String.fromCharCode(each >> 8, each & 255)).join(''));
    }),
  );
});

test('numbers are right to hundredths and never have an exponent', () => {
  const shown = (value: number) => latin1(new ContentWriter().points(value).bytes);
  expect([1e-7, -1e-9, 0.05, -0.5, 12, 841.89, -3.999].map(shown)).toEqual([
    '0',
    '0',
    '0.05',
    '-0.5',
    '12',
    '841.89',
    '-4',
  ]);
  fc.assert(
    fc.property(fc.double({ min: -1e5, max: 1e5, noNaN: true }), (value) => {
      expect(shown(value)).toMatch(/^-?\d+(\.\d{1,2})?$/u);
      expect(Math.abs(Number(shown(value)) - value)).toBeLessThan(0.00501);
    }),
  );
});

test('more than there was room for is all there', () => {
  const words = 'giao ước thi đua '.repeat(4000);
  expect(written(text(1, 1, 1, words)).length).toBeGreaterThan(words.length);
});
