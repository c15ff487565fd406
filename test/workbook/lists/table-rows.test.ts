import { describe, expect, test } from '@jest/globals';
import type { TableCellNode, TableNode } from '../../../src/tree/table-nodes.js';
import { tableRows } from '../../../src/workbook/lists/table-rows.js';

const cell = (text: string, more: Partial<TableCellNode> = {}): TableCellNode => ({
  paragraphs: text.split('\n').map((line) => [{ type: 'text', text: line }]),
  colSpan: 1,
  rowSpan: 1,
  ...more,
});
const table = (head: TableNode['head'], rows: TableNode['rows']): TableNode => ({
  type: 'table',
  columns: [
    { share: 1, align: 'center' },
    { share: 2, align: 'left' },
    { share: 2, align: 'left' },
  ],
  head,
  rows,
});

describe('rows of a table', () => {
  test('cells over several rows and columns push the others aside', () => {
    const head = [
      { cells: [cell('STT', { rowSpan: 2 }), cell('Danh hiệu', { colSpan: 2 })] },
      { cells: [cell('A'), cell('B')] },
    ];
    const rows = tableRows(table(head, []));
    expect(rows.map((row) => row.map((one) => one?.value))).toEqual([
      ['STT', 'Danh hiệu', undefined],
      [undefined, 'A', 'B'],
    ]);
    expect(rows[0]?.map((one) => one?.span)).toEqual([{ columns: 1, rows: 2 }, { columns: 2, rows: 1 }, undefined]);
    expect(rows.flat().every((one) => one?.style === 'tableHeading')).toBe(true);
  });

  test('gaps are left empty, paragraphs are lines, columns keep their side', () => {
    const gap = cell('', { paragraphs: [[{ type: 'blank', field: 'x', size: 'short' }]] });
    const [row] = tableRows(table([], [{ cells: [cell('1'), cell('a\nb'), gap] }]));
    expect(row).toEqual([
      { style: 'tableNumber', value: 1 },
      { style: 'tableText', value: 'a\nb' },
      { style: 'tableText' },
    ]);
  });

  test('more cells than columns is our own mistake', () => {
    const cells = ['1', '2', '3', '4'].map((text) => cell(text));
    expect(() => tableRows(table([], [{ cells }]))).toThrow('more cells');
  });
});
