import { expect, test } from '@jest/globals';
import { joinedRows } from '../../src/blocks/joined-rows.js';
import type { Row } from '../../src/blocks/types.js';

function rows(...spans: readonly (readonly number[])[]): readonly Row[] {
  return spans.map((row) => ({ cells: row.map((rowSpan) => ({ blocks: [], colSpan: 1, rowSpan })) }));
}

test('rows without spanning cells stand alone', () => {
  expect(joinedRows(rows([1, 1], [1, 1]))).toEqual([false, false]);
});

test('a cell joins all rows it spans', () => {
  expect(joinedRows(rows([3, 1], [1], [1], [1, 1]))).toEqual([true, true, false, false]);
});

test('spans that overlap join on', () => {
  expect(joinedRows(rows([2, 1], [2], [1], [1, 1]))).toEqual([true, true, false, false]);
});

test('the last row joins nothing, whatever its cells say', () => {
  expect(joinedRows(rows([5]))).toEqual([false]);
  expect(joinedRows(rows([1], []))).toEqual([false, false]);
});
