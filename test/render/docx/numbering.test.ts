import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ListMark } from '../../../src/blocks/types.js';
import { createNumbering, type NumberRef } from '../../../src/render/docx/numbering.js';
import { parseMark } from '../../../src/render/docx/parse-mark.js';
import { elementsOf, type XmlElement, xmlTree } from '../../support/xml-tree.js';
import { STYLES } from './rich-document.js';

const ROMAN = ['I', 'II', 'III', 'IV'];

function read(xml: string): XmlElement {
  return xmlTree(`<w:x xmlns:w="w">${xml}</w:x>`);
}

function valOf(element: XmlElement, name: string): string {
  return elementsOf(element, name)[0]?.attributes['w:val'] ?? '';
}

/** Prints numbered paragraphs as Word does: a list starts at its own start, then its definition counts on. */
function printed(definitions: XmlElement, refs: readonly NumberRef[]): readonly string[] {
  const counts = new Map<string, number>();
  const begun = new Set<number>();
  return refs.map(({ numId, level }) => {
    const list = withId(definitions, 'w:num', 'w:numId', String(numId));
    const id = valOf(list, 'w:abstractNumId');
    const shape = withId(withId(definitions, 'w:abstractNum', 'w:abstractNumId', id), 'w:lvl', 'w:ilvl', String(level));
    const count = begun.has(numId) ? (counts.get(id) ?? 0) + 1 : Number(valOf(list, 'w:startOverride'));
    counts.set(id, count);
    begun.add(numId);
    const numeral = valOf(shape, 'w:numFmt') === 'decimal' ? String(count) : (ROMAN[count - 1] ?? '');
    return valOf(shape, 'w:lvlText').replace(`%${level + 1}`, numeral);
  });
}

function withId(element: XmlElement, name: string, attribute: string, id: string): XmlElement {
  return elementsOf(element, name).find(({ attributes }) => attributes[attribute] === id)!;
}

describe('numbering', () => {
  const mark = (list: number, text: string, more: Partial<ListMark> = {}): ListMark => {
    return { list, text, level: 0, numbering: 'decimal', ...more };
  };

  test('restarts for every list and shares one definition', () => {
    const numbering = createNumbering();
    const marks = [mark(1, '1.'), mark(1, '2.'), mark(2, '1.'), mark(2, '2.'), mark(3, '1.')];
    const refs = marks.map((each) => numbering.next(each, STYLES.body)?.numId);
    const definitions = read(numbering.xml());
    expect(refs).toEqual([1, 1, 2, 2, 3]);
    expect(elementsOf(definitions, 'w:startOverride').map(({ attributes }) => attributes['w:val'])).toEqual([
      '1',
      '1',
      '1',
    ]);
    expect(elementsOf(definitions, 'w:abstractNum')).toHaveLength(1);
  });

  test('counts on beside a list inside it', () => {
    const numbering = createNumbering();
    const marks = [mark(1, '1.'), mark(2, '1.', { level: 1 }), mark(2, '2.', { level: 1 }), mark(1, '2.')];
    expect(marks.map((each) => numbering.next(each, STYLES.body)?.numId)).toEqual([1, 2, 2, 1]);
  });

  test('puts the number where the first line of the style starts, one space before the text', () => {
    const numbering = createNumbering();
    numbering.next(mark(1, 'I.', { numbering: 'upperRoman', level: 2 }), STYLES.body);
    numbering.next(mark(2, '1)', { level: 12 }), STYLES.dash);
    const definitions = elementsOf(read(numbering.xml()), 'w:abstractNum');
    const levels = definitions.flatMap((each) => elementsOf(each, 'w:lvl').slice(-1));
    expect(definitions.map((each) => elementsOf(each, 'w:lvl').length)).toEqual([3, 9]);
    expect(levels.map(({ attributes }) => attributes['w:ilvl'])).toEqual(['2', '8']);
    expect(levels.map((each) => valOf(each, 'w:lvlText'))).toEqual(['%3.', '%9)']);
    expect(levels.map((each) => valOf(each, 'w:suff'))).toEqual(['space', 'space']);
    expect(levels.map((each) => elementsOf(each, 'w:ind')[0]?.attributes)).toEqual([
      { 'w:left': '0', 'w:firstLine': '567' },
      { 'w:left': '850', 'w:hanging': '284' },
    ]);
  });

  test('escapes what stands around the number', () => {
    const numbering = createNumbering();
    numbering.next(mark(1, '<&"1">'), STYLES.body);
    expect(valOf(read(numbering.xml()), 'w:lvlText')).toBe('<&"%1">');
  });

  test('makes Word print every counted mark as it stands, whatever the order', () => {
    const anyMark = fc.record({
      list: fc.integer({ min: 1, max: 2 }),
      level: fc.integer({ min: 0, max: 1 }),
      numbering: fc.constantFrom('decimal' as const, 'upperRoman' as const),
      value: fc.integer({ min: 1, max: 4 }),
      shape: fc.constantFrom('#.', 'Phần #)'),
    });
    fc.assert(
      fc.property(fc.array(anyMark, { size: 'medium' }), (drawn) => {
        const numbering = createNumbering();
        const marks = drawn.map(({ value, shape, ...rest }) => {
          const numeral = rest.numbering === 'decimal' ? String(value) : (ROMAN[value - 1] ?? '');
          return { ...rest, text: shape.replace('#', numeral) };
        });
        const refs = marks.map((each) => numbering.next(each, STYLES.body)!);
        expect(printed(read(numbering.xml()), refs)).toEqual(marks.map(({ text }) => text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a mark', () => {
  test.each([
    ['decimal', '12.', { value: 12, pattern: '#.' }],
    ['decimal', 'Điều 7.', { value: 7, pattern: 'Điều #.' }],
    ['decimal', '01.', undefined],
    ['decimal', 'a)', undefined],
    ['decimal', '5%', undefined],
    ['decimal', '', undefined],
    ['upperRoman', 'XIV.', { value: 14, pattern: '#.' }],
    ['upperRoman', 'IIII.', undefined],
    ['upperRoman', 'VÀ.', undefined],
    ['typed', '1.', undefined],
  ] as const)('%s %s', (numbering, text, expected) => {
    expect(parseMark({ text, list: 1, level: 0, numbering })).toEqual(expected);
  });
});
