import { expect, test } from '@jest/globals';
import type { TableBlock } from '../../../src/blocks/types.js';
import { createTableStyles } from '../../../src/render/docx/table-styles.js';
import { elementsOf, type XmlElement, xmlTree } from '../../support/xml-tree.js';
import { table } from './rich-document.js';

const data = table([50], [], { border: 0.5, padding: 5.4, paddingBlock: 2 });
const layout = table([50], [], { role: 'layout', border: 0.5, padding: 0, paddingBlock: 0 });

function stylesOf(...tables: readonly TableBlock[]) {
  const styles = createTableStyles();
  const ids = tables.map((each) => styles.next(each));
  return { ids, written: elementsOf(xmlTree(`<w:x xmlns:w="w">${styles.xml()}</w:x>`), 'w:style') };
}

function children(style: XmlElement | undefined, name: string): readonly (readonly (string | undefined)[])[] {
  const found = style && elementsOf(style, name)[0];
  return (
    found?.children.map((each) => [each.name, ...['w:val', 'w:sz', 'w:w'].map((key) => each.attributes[key])]) ?? []
  );
}

test('tables that look alike share a style, whatever their columns', () => {
  const { ids, written } = stylesOf(layout, data, { ...data, columns: [9, 9], headerRows: 1 }, layout);
  expect(ids).toEqual(['layoutTable1', 'dataTable1', 'dataTable1', 'layoutTable1']);
  expect(written.map(({ attributes }) => attributes['w:styleId'])).toEqual(['layoutTable1', 'dataTable1']);
});

test('a further look of a role has a number behind its Vietnamese name', () => {
  const { written } = stylesOf(data, layout, { ...layout, padding: 3 }, { ...data, border: 1 });
  expect(written.map((style) => elementsOf(style, 'w:name')[0]?.attributes['w:val'])).toEqual([
    'Bảng số liệu',
    'Khung bố cục',
    'Khung bố cục 2',
    'Bảng số liệu 2',
  ]);
});

test('a table of data has one black line everywhere, one of layout none', () => {
  const { written } = stylesOf(data, layout);
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  expect(children(written[0], 'w:tblBorders')).toEqual(sides.map((side) => [`w:${side}`, 'single', '4', undefined]));
  expect(children(written[1], 'w:tblBorders')).toEqual(
    sides.map((side) => [`w:${side}`, 'none', undefined, undefined]),
  );
});

test('cells have the space inside of the table', () => {
  const margins = children(stylesOf(data).written[0], 'w:tblCellMar').map(([side, , , width]) => [side, width]);
  expect(margins).toEqual([
    ['w:top', '40'],
    ['w:left', '108'],
    ['w:bottom', '40'],
    ['w:right', '108'],
  ]);
});
