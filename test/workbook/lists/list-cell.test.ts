import { expect, test } from '@jest/globals';
import { listCell } from '../../../src/workbook/lists/list-cell.js';

test.each([
  ['97,5', 97.5, 'tableNumber'],
  ['1.000', 1000, 'tableNumber'],
  ['0', 0, 'tableNumber'],
  ['03', 3, 'tableCount'],
  ['12', 12, 'tableNumber'],
  ['007', '007', 'tableCentred'],
  ['97,50', '97,50', 'tableCentred'],
  ['2026', 2026, 'tableCount'],
  ['80%', '80%', 'tableCentred'],
  ['x', 'x', 'tableCentred'],
  ['', undefined, 'tableCentred'],
] as const)('%j', (text, value, style) => {
  expect(listCell(text, { align: 'center' })).toEqual({ style, ...(value === undefined ? {} : { value }) });
});

test('rows that group or sum up are bold', () => {
  expect(listCell('Tổng', { align: 'left', role: 'total' }).style).toBe('tableBoldText');
  expect(listCell('05', { align: 'left', role: 'group' }).style).toBe('tableBoldCount');
});
