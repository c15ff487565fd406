import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ListMark, ParagraphBlock } from '../../../src/blocks/types.js';
import { createContext } from '../../../src/render/docx/document-context.js';
import { createNumbering } from '../../../src/render/docx/numbering.js';
import { paragraphXml } from '../../../src/render/docx/paragraph-xml.js';
import { elementsOf, type XmlElement, xmlTree } from '../../support/xml-tree.js';
import { wordsOf } from './open-docx.js';
import { STYLES, text } from './rich-document.js';

const XML_CHARACTER = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]$/u;

function write(block: ParagraphBlock, numbering = createNumbering()): XmlElement {
  const xml = paragraphXml(block, { ...createContext(STYLES), numbering });
  return xmlTree(`<w:x xmlns:w="w">${xml}</w:x>`).children[0] as XmlElement;
}

function propertiesOf(paragraph: XmlElement): readonly string[] {
  return elementsOf(paragraph, 'w:pPr')[0]?.children.map(({ name }) => name) ?? [];
}

const decimal: ListMark = { text: '1.', list: 1, level: 0, numbering: 'decimal' };

describe('a paragraph', () => {
  test('names its style and states nothing else', () => {
    const paragraph = write(text('body', 'A'));
    expect(propertiesOf(paragraph)).toEqual(['w:pStyle']);
    expect(elementsOf(paragraph, 'w:rPr')).toEqual([]);
  });

  test('states space above and keeping only where its style differs', () => {
    expect(propertiesOf(write(text('body', 'A', { before: 6, keepNext: false })))).toEqual(['w:pStyle']);
    expect(propertiesOf(write(text('title', 'A', { keepNext: true })))).toEqual(['w:pStyle']);
    const loose = write(text('title', 'A', { keepNext: false }));
    expect(propertiesOf(loose)).toEqual(['w:pStyle', 'w:keepNext']);
    expect(elementsOf(loose, 'w:keepNext')[0]?.attributes).toEqual({ 'w:val': '0' });
    const other = write(text('body', 'A', { before: 0, keepNext: true }));
    expect(propertiesOf(other)).toEqual(['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:spacing']);
    expect(elementsOf(other, 'w:spacing')[0]?.attributes).toEqual({ 'w:before': '0' });
  });

  test('may begin a page and end a section, each at its place among the properties', () => {
    const section = '<w:sectPr/>';
    const block = text('body', 'A', { before: 0, keepNext: true, mark: decimal });
    const xml = paragraphXml(block, createContext(STYLES), { opensPage: true, section });
    expect(propertiesOf(xmlTree(`<w:x xmlns:w="w">${xml}</w:x>`).children[0] as XmlElement)).toEqual([
      'w:pStyle',
      'w:keepNext',
      'w:keepLines',
      'w:pageBreakBefore',
      'w:numPr',
      'w:spacing',
      'w:sectPr',
    ]);
  });

  test('of an unknown style is a bug', () => {
    const block: ParagraphBlock = { type: 'paragraph', style: 'none', runs: [] };
    expect(() => write(block)).toThrow('none');
  });
});

describe('a run', () => {
  test('stands out by a character style, and is direct only where no style says it', () => {
    const runs = [
      { text: 'a', bold: true },
      { text: 'b', bold: false },
      { text: 'c' },
      { text: 'd', italic: true },
      { text: 'e', bold: true, italic: true },
    ];
    const looks = (style: 'body' | 'title' | 'item') =>
      elementsOf(write(text(style, '', { runs })), 'w:r').map((run) =>
        elementsOf(run, 'w:rPr').flatMap(({ children }) =>
          children.map((each) => each.name + (each.attributes['w:val'] ?? '')),
        ),
      );
    expect(looks('body')).toEqual([
      ['w:rStyleStrong'],
      [],
      [],
      ['w:rStyleEmphasis'],
      ['w:rStyleStrong', 'w:i', 'w:iCs'],
    ]);
    expect(looks('title')).toEqual([[], ['w:b0', 'w:bCs0'], [], ['w:rStyleEmphasis'], ['w:rStyleEmphasis']]);
    expect(looks('item')).toEqual([[], ['w:b0', 'w:bCs0'], [], [], []]);
  });

  test('keeps any text and its spaces, but for characters no XML can hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
        const paragraph = write({ type: 'paragraph', style: 'body', runs: texts.map((each) => ({ text: each })) });
        const kept = [...texts.join('\u0001')].filter((each) => XML_CHARACTER.test(each)).join('');
        expect(wordsOf(paragraph)).toBe(kept.replace(/\r\n?/g, '\n'));
        for (const each of elementsOf(paragraph, 'w:t')) expect(each.attributes['xml:space']).toBe('preserve');
      }),
    );
  });
});

describe('a mark', () => {
  test('that Word counts is a number of its list, without direct indents', () => {
    const paragraph = write(text('body', 'A', { mark: decimal }));
    expect(propertiesOf(paragraph)).toEqual(['w:pStyle', 'w:numPr']);
    expect(wordsOf(paragraph)).toBe('A');
  });

  test('that is typed is text and one space in the look of the style', () => {
    const paragraph = write(text('title', 'A', { mark: { ...decimal, text: 'đ)', numbering: 'typed' } }));
    expect(propertiesOf(paragraph)).toEqual(['w:pStyle']);
    expect(wordsOf(paragraph)).toBe('đ) A');
    expect(elementsOf(paragraph, 'w:rPr')).toEqual([]);
  });

  test('of a list begun in another style brings the indents of its own', () => {
    const numbering = createNumbering();
    write(text('body', 'A', { mark: decimal }), numbering);
    const second = write(text('dash', 'B', { mark: { ...decimal, text: '2.' } }), numbering);
    expect(propertiesOf(second)).toEqual(['w:pStyle', 'w:numPr', 'w:ind']);
    expect(elementsOf(second, 'w:ind')[0]?.attributes).toEqual({ 'w:left': '850', 'w:hanging': '284' });
  });
});

describe('a mark above its heading', () => {
  const runs = (mark: ListMark) =>
    elementsOf(write(text('title', 'A', { mark })), 'w:r').map((run) =>
      run.children.filter(({ name }) => name !== 'w:rPr').map(({ name, text: words }) => `${name} ${words}`.trim()),
    );

  test('that Word counts is followed by a new line', () => {
    const numbering = createNumbering();
    const chapter: ListMark = { text: 'Chương I', list: 1, level: 0, numbering: 'upperRoman', heading: 'above' };
    expect(runs(chapter)).toEqual([['w:br'], ['w:t A']]);
    write(text('title', 'A', { mark: chapter }), numbering);
    const level = xmlTree(`<w:x xmlns:w="w">${numbering.xml()}</w:x>`);
    expect(elementsOf(level, 'w:suff').map(({ attributes }) => attributes['w:val'])).toEqual(['nothing']);
    expect(elementsOf(level, 'w:lvlText').map(({ attributes }) => attributes['w:val'])).toEqual(['Chương %1']);
  });

  test('that is typed too', () => {
    const part: ListMark = { text: 'Phần thứ nhất', list: 1, level: 0, numbering: 'typed', heading: 'above' };
    expect(runs(part)).toEqual([['w:t Phần thứ nhất'], ['w:br'], ['w:t A']]);
  });

  test('beside it is followed by a space', () => {
    const typed: ListMark = { text: 'a)', list: 1, level: 0, numbering: 'typed', heading: 'beside' };
    expect(runs(typed)).toEqual([['w:t a)'], ['w:t A']]);
    expect(elementsOf(write(text('title', 'A', { mark: typed })), 'w:t')[0]?.text).toBe('a) ');
  });
});
