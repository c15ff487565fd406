import { expect, test } from '@jest/globals';
import { absoluteRange, cellReference, columnBelow } from '../../../src/workbook/xlsx/cell-reference.js';

test.each([
  [0, 'A1'],
  [25, 'Z1'],
  [26, 'AA1'],
  [51, 'AZ1'],
  [701, 'ZZ1'],
  [702, 'AAA1'],
])('column %i is %s', (column, reference) => {
  expect(cellReference(column, 0)).toBe(reference);
});

test('ranges', () => {
  expect(columnBelow(1, 1)).toBe('B2:B1048576');
  expect(absoluteRange("Đơn vị 'A'", 'B2:AC9')).toBe("'Đơn vị ''A'''!$B$2:$AC$9");
});
