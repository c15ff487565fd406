import { describe, expect, test } from '@jest/globals';
import type { TableCellNode, TableNode, TableRowNode } from '../../src/tree/table-nodes.js';
import { line } from '../tree/sample.js';
import { lowered, outline, paragraphs, tableOf } from './lowered.js';

const cell = (words: string, colSpan = 1, rowSpan = 1) => ({ paragraphs: [line(words)], colSpan, rowSpan });

const row = (role: TableRowNode['role'], ...cells: TableCellNode[]): TableRowNode => ({
  cells,
  ...(role === undefined ? {} : { role }),
});

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

describe('columns whose texts do not stand well in their shares', () => {
  const columns = (['center', 'left', 'center'] as const).map((align) => ({ share: 1, align }));
  const head = [{ cells: [cell('STT'), cell('Nội dung'), cell('Thực hiện')] }];
  const tableWith = (...cells: TableCellNode[]) =>
    tableOf(lowered([{ type: 'table', columns, head, rows: [{ cells }] }]).blocks);

  test('take room from others, and the table stays as wide', () => {
    const words = 'Kinh phí ủng hộ an sinh xã hội, xây dựng nông thôn mới do công chức, viên chức đóng góp';
    const [one = 0, two = 0, three = 0] = tableWith(cell('1'), cell(words), cell('95')).columns;
    expect(two).toBeGreaterThan(one * 1.3);
    expect(one + two + three).toBeCloseTo(
      tableWith(cell('1'), cell('Sở Y tế'), cell('95')).columns.reduce((a, b) => a + b),
      6,
    );
  });

  test('do not narrow those to be written in by hand, empty or dotted', () => {
    const words = 'Kinh phí ủng hộ an sinh xã hội, xây dựng nông thôn mới do công chức, viên chức đóng góp';
    const blank = {
      ...cell(''),
      paragraphs: [[{ type: 'blank', field: 'targets[0].actual', text: '……', size: 'short' } as const]],
    };
    for (const empty of [cell(''), blank]) {
      const { columns: widths } = tableWith(cell(''), cell(words), empty);
      expect(new Set(widths.map((width) => width.toFixed(6))).size).toBe(1);
    }
  });
});

describe('a row', () => {
  const tableWith = (...rows: TableRowNode[]) => tableOf(lowered([{ ...NODE, head: [], rows }]).blocks);
  const bold = (...rows: TableRowNode[]) =>
    tableWith(...rows).rows.map(({ cells }) =>
      cells.map(({ blocks }) => paragraphs(blocks).every(({ runs }) => runs.every((run) => run.bold === true))),
    );

  test('that names a group is bold, as wide as the table, stands left and stays with the next', () => {
    const [name] = tableWith(row('group', cell('Nhóm'))).rows;
    expect(name?.cells.map(({ colSpan }) => colSpan)).toEqual([3]);
    expect(name?.keepNext).toBe(true);
    expect(outline([tableWith(row('group', cell('Nhóm')))])).toEqual(['tableText: Nhóm']);
    expect(bold(row('group', cell('Nhóm')))).toEqual([[true]]);
  });

  test('that names a group in several cells keeps them', () => {
    const group = row('group', cell('I'), cell('Nhóm'), cell('50'));
    expect(outline([tableWith(group)])).toEqual(['tableCentre: I | tableText: Nhóm | tableRight: 50']);
    expect(bold(group)).toEqual([[true, true, true]]);
  });

  test('that sums up is bold and may stand alone', () => {
    const total = row('total', cell('Cộng', 2), cell('50'));
    expect(bold(total)).toEqual([[true, true]]);
    expect(tableWith(total).rows[0]).not.toHaveProperty('keepNext');
  });

  test('of neither kind is not bold', () => {
    expect(bold(row(undefined, cell('a'), cell('b'), cell('c')))).toEqual([[false, false, false]]);
  });
});

describe('a cell', () => {
  const outlineOf = (...rows: TableRowNode[]) => outline([tableOf(lowered([{ ...NODE, head: [], rows }]).blocks)]);

  test('may hold several paragraphs, or none', () => {
    const several: TableCellNode = { ...cell('a'), paragraphs: [line('a'), line('b')] };
    const none: TableCellNode = { ...cell('a'), paragraphs: [] };
    expect(outlineOf(row(undefined, several, none, cell('c')))).toEqual([
      'tableCentre: a / tableCentre: b | tableText:  | tableRight: c',
    ]);
  });

  test('may stand otherwise than its column', () => {
    const other: TableCellNode = { ...cell('b'), align: 'center' };
    expect(outlineOf(row(undefined, cell('a'), other, cell('c')))).toEqual([
      'tableCentre: a | tableCentre: b | tableRight: c',
    ]);
    expect(outlineOf(row('group', { ...cell('Nhóm'), align: 'center' }))).toEqual(['tableCentre: Nhóm']);
  });

  test('stands as its own column does also below one that spans rows', () => {
    const rows = [
      row(undefined, cell('1', 1, 3), cell('b', 1, 2), cell('c')),
      row(undefined, cell('c')),
      row(undefined, cell('b'), cell('c')),
      row(undefined, cell('1'), cell('b'), cell('c')),
    ];
    expect(outlineOf(...rows)).toEqual([
      'tableCentre: 1 | tableText: b | tableRight: c',
      'tableRight: c',
      'tableText: b | tableRight: c',
      'tableCentre: 1 | tableText: b | tableRight: c',
    ]);
  });
});
