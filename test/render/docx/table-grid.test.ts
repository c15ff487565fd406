import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell, Row } from '../../../src/blocks/types.js';
import { placeCells } from '../../../src/render/docx/table-grid.js';
import { cell } from './rich-document.js';

/** Tables without holes: columns are cut into bands, and every band stacks its cells on its own. */
const tables = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 6 }))
  .chain(([bands, height]) =>
    fc
      .tuple(...bands.map(() => fc.array(fc.integer({ min: 1, max: 3 }), { minLength: height, maxLength: height })))
      .map((stacks) => ({ bands, rows: rowsOf(bands, stacks, height) })),
  );

function rowsOf(bands: readonly number[], stacks: readonly (readonly number[])[], height: number): readonly Row[] {
  const rows: Cell[][] = Array.from({ length: height }, () => []);
  for (const [band, colSpan] of bands.entries()) {
    let top = 0;
    for (const wanted of stacks[band] ?? []) {
      const rowSpan = Math.min(wanted, height - top);
      if (rowSpan > 0) rows[top]?.push(cell(`${band}/${top}`, { colSpan, rowSpan }));
      top += rowSpan;
    }
  }
  return rows.map((cells) => ({ cells }));
}

test('every row is filled from the first column to the last', () => {
  fc.assert(
    fc.property(tables, ({ bands, rows }) => {
      const total = bands.reduce((sum, each) => sum + each, 0);
      for (const placed of placeCells(rows)) {
        let column = 0;
        for (const each of placed) {
          expect(each.column).toBe(column);
          column += each.cell.colSpan;
        }
        expect(column).toBe(total);
      }
    }),
  );
});

test('a cell stands in as many rows as it spans, first begun, then continued', () => {
  fc.assert(
    fc.property(tables, ({ rows }) => {
      const placed = placeCells(rows).flat();
      for (const each of rows.flatMap(({ cells }) => cells)) {
        const merges = placed.filter((other) => other.cell === each).map(({ merge }) => merge);
        const expected = each.rowSpan === 1 ? ['none'] : ['restart', ...Array(each.rowSpan - 1).fill('continue')];
        expect(merges).toEqual(expected);
      }
    }),
  );
});
