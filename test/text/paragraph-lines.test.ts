import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ParagraphBlock, ParagraphStyle } from '../../src/blocks/types.js';
import { paragraphLines } from '../../src/text/paragraph-lines.js';
import { FIXED_FONTS } from './fixed-fonts.js';

/** Characters are 5 pt wide. */
const STYLE: ParagraphStyle = {
  name: 'Nội dung',
  role: 'text',
  size: 10,
  bold: false,
  italic: false,
  underline: false,
  align: 'left',
  line: { rule: 'multiple', value: 1 },
  before: 0,
  after: 0,
  indentLeft: 0,
  indentFirst: 0,
  keepNext: false,
  keepLines: false,
};

function linesOf(block: Partial<ParagraphBlock>, style: Partial<ParagraphStyle> = {}, width = 50) {
  const whole: ParagraphBlock = { type: 'paragraph', style: 'body', runs: [{ text: 'một hai ba bốn' }], ...block };
  return paragraphLines(whole, { ...STYLE, ...style }, width, FIXED_FONTS);
}

function textOf(lines: ReturnType<typeof linesOf>): readonly string[] {
  return lines.map(({ segments }) => segments.map(({ text }) => text).join(''));
}

describe('the lines of a paragraph', () => {
  test('know their width, their gaps and which is the last', () => {
    const lines = linesOf({});
    expect(textOf(lines)).toEqual(['một hai ba ', 'bốn']);
    expect(lines).toMatchObject([
      { width: 50, gaps: 2, indent: 0, room: 50, last: false },
      { width: 15, gaps: 0, indent: 0, room: 50, last: true },
    ]);
  });

  test('begin at the indents of the style', () => {
    const lines = linesOf({}, { indentLeft: 5, indentFirst: 10 });
    expect(textOf(lines)).toEqual(['một hai ', 'ba bốn']);
    expect(lines).toMatchObject([
      { indent: 15, room: 35 },
      { indent: 5, room: 45 },
    ]);
  });

  test('are narrowed on both sides by an inset', () => {
    expect(linesOf({ inset: 5 })).toMatchObject([
      { indent: 5, room: 40 },
      { indent: 5, room: 40 },
    ]);
  });

  test('of a paragraph without text are one, empty', () => {
    expect(linesOf({ runs: [] })).toMatchObject([{ segments: [], width: 0, last: true }]);
  });
});

describe('runs', () => {
  test('become segments of their own font, cut where lines end', () => {
    const lines = linesOf({
      runs: [{ text: 'một ' }, { text: 'hai ba bốn', bold: true }, { text: '.', italic: true }],
    });
    const told = lines.map(({ segments }) => segments.map(({ text, font, width }) => [text, font, width]));
    expect(told).toEqual([
      [
        ['một ', 'regular', 20],
        ['hai ba ', 'bold', 30],
      ],
      [
        ['bốn', 'bold', 15],
        ['.', 'italic', 5],
      ],
    ]);
  });

  test('take bold and italic of the style unless they state their own', () => {
    const [line] = linesOf({ runs: [{ text: 'a' }, { text: 'b', bold: false }] }, { bold: true, italic: true });
    expect(line?.segments.map(({ font }) => font)).toEqual(['boldItalic', 'italic']);
  });

  test('that slant leave a twelfth of their height free where they end a line', () => {
    expect(linesOf({ runs: [{ text: 'một hai ba bốn', italic: true }] })).toMatchObject([
      { width: 35, room: 49 },
      { width: 30, room: 49 },
    ]);
  });
});

describe('the mark of an item', () => {
  const mark = { list: 1, level: 0 } as const;

  test('that is typed is text like any other, its space a gap', () => {
    const [line] = linesOf({ mark: { ...mark, text: 'a)', numbering: 'typed' } });
    expect(line?.segments.map(({ text, mark: isMark }) => [text, isMark])).toEqual([
      ['a) ', true],
      ['một hai ', false],
    ]);
    expect(line).toMatchObject({ width: 50, gaps: 2 });
  });

  test.each(['typed', 'upperRoman'] as const)('that stands above a heading fills a line alone: %s', (numbering) => {
    const above = linesOf({ mark: { ...mark, text: 'Phần I', numbering, heading: 'above' } }, { align: 'center' });
    expect(textOf(above)).toEqual(['Phần I ', 'một hai ba ', 'bốn']);
    expect(above).toMatchObject([
      { width: 30, room: 50, last: false, segments: [{ mark: true }] },
      { width: 50, last: false, segments: [{ mark: false }] },
      { last: true },
    ]);
  });

  test('that is counted stands before the text and never stretches', () => {
    const [line] = linesOf({ mark: { ...mark, text: '1.', numbering: 'decimal' } });
    expect(line?.segments.map(({ text, gaps }) => [text, gaps])).toEqual([
      ['1. ', 0],
      ['một hai ', 1],
    ]);
    expect(line).toMatchObject({ width: 50, gaps: 1, room: 50 });
  });
});

test('a text that stands on one line is set as one that may be broken', () => {
  const word = fc.constantFrom('một', 'hai,', ' ', '  ', '34-CT/TW', '\u{1f600}');
  const mark = { text: '1.', list: 1, level: 0, numbering: 'decimal' } as const;
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), fc.boolean(), fc.boolean(), (words, italic, marked) => {
      const text = words.join('');
      const more = marked ? { mark } : {};
      const style = { italic, indentFirst: 5 };
      // A second run, of nothing, is measured and broken like any other.
      expect(linesOf({ runs: [{ text }], ...more }, style)).toEqual(
        linesOf({ runs: [{ text }, { text: '' }], ...more }, style),
      );
    }),
  );
});
