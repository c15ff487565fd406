import { describe, expect, test } from '@jest/globals';
import { rowHeights } from '../../src/paginate/row-heights.js';

describe('a row', () => {
  test('is as tall as its tallest cell', () => {
    const cells = [
      { row: 0, rowSpan: 1, height: 20 },
      { row: 0, rowSpan: 1, height: 35 },
      { row: 1, rowSpan: 1, height: 10 },
    ];
    expect(rowHeights(2, 5, cells)).toEqual([35, 10]);
  });

  test('without cells of its own has the least height', () => {
    expect(rowHeights(2, 5, [{ row: 0, rowSpan: 2, height: 3 }])).toEqual([5, 5]);
  });

  test('is grown by a spanning cell that ends in it', () => {
    const cells = [
      { row: 0, rowSpan: 3, height: 100 },
      { row: 0, rowSpan: 1, height: 20 },
      { row: 1, rowSpan: 1, height: 30 },
      { row: 2, rowSpan: 1, height: 10 },
    ];
    expect(rowHeights(3, 5, cells)).toEqual([20, 30, 50]);
  });

  test('is grown by the shorter span first', () => {
    const cells = [
      { row: 0, rowSpan: 3, height: 60 },
      { row: 0, rowSpan: 2, height: 50 },
    ];
    expect(rowHeights(3, 5, cells)).toEqual([5, 45, 10]);
  });

  test('is not looked for below the table', () => {
    expect(rowHeights(1, 5, [{ row: 0, rowSpan: 4, height: 40 }])).toEqual([40]);
  });
});
