import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { line, paragraphs } from '../../src/model/text.js';

const SPACES = [' ', '\t', '\n', '\r\n', '\u00a0', '\u2003', '\u202f', '\u3000'];
const LETTERS = [...'aàảãáạăằâầđêỗơợưửỹỵAĂÂĐÊÔƠƯ0-–“”.,;:()&<>{}'];
const word = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 6 })
  .map((letters) => letters.join('').normalize('NFC'));
const gap = fc.array(fc.constantFrom(...SPACES), { minLength: 1, maxLength: 4 }).map((spaces) => spaces.join(''));
const form = fc.constantFrom('NFC', 'NFD');

/** Words of Vietnamese letters, parted by any spaces, in either normal form, and the words themselves. */
const noisy = fc
  .tuple(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 8 }), fc.option(gap, { nil: '' }), form)
  .map(([pairs, start, normal]) => ({
    words: pairs.map(([letters]) => letters),
    text:
      start +
      pairs
        .map((pair) => pair.join(''))
        .join('')
        .normalize(normal),
  }));

const META = { label: 'Lời', use: 'Lời văn.', example: 'Lời' };
const readLine = (text: string) => line(META).parse(text);
const readParagraphs = (text: string) => paragraphs(META).parse(text);

describe('a line', () => {
  test('keeps its words, one space apart, in NFC', () => {
    fc.assert(
      fc.property(noisy, ({ text, words }) => {
        expect(readLine(text)).toBe(words.join(' '));
      }),
    );
  });

  test('folded once, stays as it is', () => {
    fc.assert(
      fc.property(noisy, ({ text }) => {
        expect(readLine(readLine(text))).toBe(readLine(text));
      }),
    );
  });

  test('of any printable characters is in NFC, without double spaces, and stays', () => {
    const printable = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(printable, (text) => {
        const read = line(META).safeParse(text);
        fc.pre(read.success);
        expect(read.data).toBe(read.data?.normalize('NFC'));
        expect(read.data).not.toMatch(/\s\s|^\s|\s$|[^\S ]/u);
        expect(readLine(read.data ?? '')).toBe(read.data);
      }),
    );
  });
});

describe('paragraphs', () => {
  test('keep their words and their number', () => {
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (texts) => {
        const typed = texts.map((words) => ` ${words.join('\u00a0 ')}\t`.normalize('NFD')).join('\r\n\n');
        const folded = texts.map((words) => words.join(' ')).join('\n');
        expect(readParagraphs(typed)).toBe(folded);
        expect(readParagraphs(folded)).toBe(folded);
      }),
    );
  });

  test.each([
    ['a\nb', 'a\nb'],
    ['a\r\nb', 'a\nb'],
    ['a\rb', 'a\nb'],
    ['a\u2028b\u2029c', 'a\nb\nc'],
    ['\n\n a \n\n\n b \n', 'a\nb'],
  ])('are parted by every kind of line end: %p', (typed, folded) => {
    expect(readParagraphs(typed)).toBe(folded);
  });
});

describe('characters no paper can carry', () => {
  const codes = (text: string) =>
    (line(META).safeParse(text).error?.issues ?? []).map((issue) => issue.code === 'custom' && issue.params);

  const controls = Array.from({ length: 0xa0 }, (_, codePoint) => codePoint)
    .filter((codePoint) => codePoint < 0x20 || codePoint > 0x7e)
    .filter((codePoint) => !'\t\n\r'.includes(String.fromCodePoint(codePoint)));

  test.each(controls)('control character %d', (codePoint) => {
    const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    expect(codes(`Sở ${String.fromCodePoint(codePoint)} Y tế`)).toEqual([
      { code: 'data.control-character', facts: { codePoint: name } },
    ]);
  });

  test.each([
    ['\ud83d', 'U+D83D'],
    ['\udc00 sau', 'U+DC00'],
    ['trước \udbff', 'U+DBFF'],
    ['\ude00\ud83d', 'U+DE00'],
  ])('half a character %p', (text, name) => {
    expect(codes(text)).toEqual([{ code: 'data.unpaired-surrogate', facts: { codePoint: name } }]);
  });

  test('tab and line ends fold, a whole character beyond the first plane stays', () => {
    expect(readLine('a\tb\nc\rd')).toBe('a b c d');
    expect(readLine('\u{1f600}')).toBe('\u{1f600}');
  });

  test('the first bad one is named, once', () => {
    expect(codes('a\u0001b\u0002\ud83d')).toEqual([{ code: 'data.control-character', facts: { codePoint: 'U+0001' } }]);
  });
});
