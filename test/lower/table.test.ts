import { describe, expect, test } from '@jest/globals';
import type { TableNode } from '../../src/tree/table-nodes.js';
import { line } from '../tree/sample.js';
import { lowered, outline, tableOf } from './lowered.js';

const cell = (words: string, colSpan = 1, rowSpan = 1) => ({ paragraphs: [line(words)], colSpan, rowSpan });

const NODE: TableNode = {
  type: 'table',
  columns: [
    { share: 1, align: 'center' },
    { share: 3, align: 'left' },
    { share: 2, align: 'right' },
  ],
  head: [{ cells: [cell('STT', 1, 2), cell('Nhóm', 2)] }, { cells: [cell('Đơn vị'), cell('Điểm')] }],
  rows: [{ cells: [cell('1'), cell('Sở Y tế'), cell('99,5')] }, { cells: [cell('Cộng', 2), cell('99,5')] }],
};

describe.each(['state', 'party'] as const)('a table of the %s layout', (layout) => {
  const table = tableOf(lowered([NODE], layout).blocks);

  test('fills the text area, its columns by their shares', () => {
    const { page } = lowered([], layout);
    const width = page.width - page.margin.left - page.margin.right;
    const [one = 0, two = 0, three = 0] = table.columns;
    expect(one + two + three).toBeCloseTo(width, 6);
    expect([two / one, three / one].map((share) => share.toFixed(6))).toEqual(['3.000000', '2.000000']);
  });

  test('repeats its head, has borders and room around its text', () => {
    expect(table).toMatchObject({ role: 'data', headerRows: 2, outdent: 0 });
    expect(Math.min(table.border, table.padding, table.paddingBlock)).toBeGreaterThan(0);
  });

  test('each cell stands as its column does, also after a wide one', () => {
    expect(outline([table])).toEqual([
      'tableHead: STT | tableHead: Nhóm',
      'tableHead: Đơn vị | tableHead: Điểm',
      'tableCentre: 1 | tableText: Sở Y tế | tableRight: 99,5',
      'tableCentre: Cộng | tableRight: 99,5',
    ]);
    expect(table.rows[0]?.cells.map(({ colSpan, rowSpan }) => [colSpan, rowSpan])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });
});
