import { expect, test } from '@jest/globals';
import { diagnose } from '../../src/diagnostics/diagnose.js';
import type { Place } from '../../src/diagnostics/diagnostic.js';
import { formatDiagnostic } from '../../src/diagnostics/format.js';
import { inPlaceOrder } from '../../src/diagnostics/in-place-order.js';

const at = (place: Partial<Place>) => diagnose('load.empty', { place: { file: 'k', ...place } });
const order = (...places: Partial<Place>[]) =>
  inPlaceOrder(places.map(at)).map(({ place }) => formatDiagnostic(at(place ?? {})).split(': lỗi')[0]);

test('lines from top to bottom', () => {
  expect(order({ line: 10, column: 1 }, { line: 9, column: 5 }, { line: 9, column: 2 }, {})).toEqual([
    'k',
    'k:9:2',
    'k:9:5',
    'k:10:1',
  ]);
});

test('cells row by row, sheets as they are first spoken of, the file before them', () => {
  const [units, bloc] = ['Đơn vị', 'Khối'];
  expect(
    order(
      { sheet: units, cell: 'AA2' },
      { sheet: bloc, cell: 'B2' },
      { sheet: units, cell: 'B10' },
      { sheet: units, cell: 'C2' },
      { sheet: units },
      {},
    ),
  ).toEqual(['k', 'k, Đơn vị', 'k, Đơn vị!C2', 'k, Đơn vị!AA2', 'k, Đơn vị!B10', 'k, Khối!B2']);
});
