import { describe, expect, test } from '@jest/globals';
import type { TableBlock } from '../../../src/blocks/types.js';
import { createContext } from '../../../src/render/docx/document-context.js';
import { tableXml } from '../../../src/render/docx/table-xml.js';
import { elementsOf, type XmlElement, xmlTree } from '../../support/xml-tree.js';
import { wordsOf } from './open-docx.js';
import { cell, STYLES, table, text } from './rich-document.js';

function write(block: TableBlock): XmlElement {
  const xml = tableXml(block, createContext(STYLES));
  return xmlTree(`<w:x xmlns:w="w">${xml}</w:x>`).children[0] as XmlElement;
}

function lengths(element: XmlElement, name: string): readonly number[] {
  return elementsOf(element, name).map(({ attributes }) => Number(attributes['w:w']));
}

const two = { cells: [cell('a'), cell('b')] };

describe('a table', () => {
  test('has fixed columns that add up in spite of rounding', () => {
    const written = write(table([33.333, 33.333, 33.334], [{ cells: [cell('a'), cell('bc', { colSpan: 2 })] }]));
    expect(elementsOf(written, 'w:tblLayout')[0]?.attributes['w:type']).toBe('fixed');
    expect(lengths(written, 'w:gridCol')).toEqual([667, 666, 667]);
    expect(lengths(written, 'w:tblW')).toEqual([2000]);
    expect(lengths(written, 'w:tcW')).toEqual([667, 1333]);
  });

  test('states where it stands; borders and paddings are those of its style', () => {
    const written = write(table([50, 50], [two], { outdent: 10 }));
    const [properties] = elementsOf(written, 'w:tblPr');
    expect(properties?.children.map(({ name }) => name)).toEqual([
      'w:tblStyle',
      'w:tblW',
      'w:tblInd',
      'w:tblLayout',
      'w:tblLook',
    ]);
    expect(lengths(written, 'w:tblInd')).toEqual([-200]);
    expect(elementsOf(written, 'w:tcBorders')).toEqual([]);
  });

  test('never breaks a row and repeats its header rows', () => {
    const rows = elementsOf(write(table([50, 50], [two, two, two], { headerRows: 2 })), 'w:tr');
    expect(rows.map((row) => elementsOf(row, 'w:cantSplit').length)).toEqual([1, 1, 1]);
    expect(rows.map((row) => elementsOf(row, 'w:tblHeader').length)).toEqual([1, 1, 0]);
  });

  test('says in its options whether it has header rows', () => {
    const look = (headerRows: number) =>
      elementsOf(write(table([50, 50], [two, two], { headerRows })), 'w:tblLook')[0]?.attributes['w:val'];
    expect(look(1)).toBe('0620');
    expect(look(0)).toBe('0600');
  });

  test('keeps a row with the next by every paragraph of the row', () => {
    const blocks = [
      text('cell', 'a'),
      { type: 'rule', width: 10, height: 4, weight: 0.5, after: 0 } as const,
      text('title', 'b'),
    ];
    const rows = [{ keepNext: true, cells: [cell('', { blocks }), cell('c')] }, two];
    const kept = elementsOf(write(table([50, 50], rows)), 'w:p').map((each) => elementsOf(each, 'w:keepNext').length);
    expect(kept).toEqual([1, 1, 0, 1, 0, 0]);
  });

  test('merges spanned rows, with a paragraph of no height in what continues', () => {
    const rows = [{ cells: [cell('a', { rowSpan: 2, colSpan: 2 }), cell('b')] }, { cells: [cell('c')] }];
    const cells = elementsOf(write(table([30, 30, 40], rows)), 'w:tc');
    expect(cells.map((each) => elementsOf(each, 'w:vMerge')[0]?.attributes['w:val'])).toEqual([
      'restart',
      undefined,
      'continue',
      undefined,
    ]);
    expect(cells.map((each) => elementsOf(each, 'w:gridSpan')[0]?.attributes['w:val'])).toEqual([
      '2',
      undefined,
      '2',
      undefined,
    ]);
    expect(cells.map((each) => elementsOf(each, 'w:p').map(wordsOf))).toEqual([['a'], ['b'], [''], ['c']]);
    expect(elementsOf(cells[2]!, 'w:pStyle')[0]?.attributes['w:val']).toBe('filler');
  });

  test('keeps a row with the next also where its first cell continues from above', () => {
    const rows = [{ cells: [cell('a', { rowSpan: 2 }), cell('b')] }, { keepNext: true, cells: [cell('c')] }];
    const kept = elementsOf(write(table([50, 50], rows)), 'w:p').map((each) => elementsOf(each, 'w:keepNext').length);
    expect(kept).toEqual([1, 1, 1, 1]);
  });

  test('keeps rows joined by a spanning cell together', () => {
    const rows = [{ cells: [cell('a', { rowSpan: 2 }), cell('b')] }, { cells: [cell('c')] }, { cells: [cell('d')] }];
    const kept = elementsOf(write(table([50, 50], rows)), 'w:p').map((each) => elementsOf(each, 'w:keepNext').length);
    expect(kept).toEqual([1, 1, 0, 0, 0]);
  });

  test('gives a cell of nothing the paragraph Word wants', () => {
    const written = write(table([50], [{ cells: [cell('', { blocks: [] })] }]));
    expect(elementsOf(written, 'w:pStyle').map(({ attributes }) => attributes['w:val'])).toEqual(['filler']);
  });

  test('centres a drawn line between the paddings of all columns its cell spans', () => {
    const rule = { type: 'rule', width: 30, height: 4, weight: 0.5, after: 0 } as const;
    const written = write(table([50, 50], [{ cells: [cell('', { blocks: [rule], colSpan: 2 })] }], { padding: 5 }));
    expect(elementsOf(written, 'w:ind')[0]?.attributes).toEqual({ 'w:left': '600', 'w:right': '600' });
  });
});
