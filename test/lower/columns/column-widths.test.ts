import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CellText, ColumnTexts } from '../../../src/lower/columns/column-texts.js';
import { columnWidths } from '../../../src/lower/columns/column-widths.js';

const ROOM = { width: 400, padding: 5 };

/** Its words side by side, at a point between them. */
const cell = (row: number, ...words: number[]): CellText => ({
  row,
  rowSpan: 1,
  paragraphs: [
    {
      words: () => words,
      space: 1,
      whole: words.reduce((sum, word) => sum + word + 1, -1),
    },
  ],
});

const column = (...cells: readonly CellText[]): ColumnTexts => ({ cells, isPrinted: true });
const widths = (shares: readonly number[], ...columns: readonly ColumnTexts[]) =>
  columnWidths(
    shares.map((share) => ({ share, align: 'left' })),
    new Map(columns.entries()),
    ROOM,
  );

describe('the widths of columns', () => {
  test('are their shares where all stands on one line', () => {
    expect(widths([1, 2, 1], column(cell(0, 80)), column(cell(0, 90, 90)), column(cell(0, 20)))).toEqual([
      100, 200, 100,
    ]);
  });

  test('are their shares in a table without rows', () => {
    expect(widths([1, 3])).toEqual([100, 300]);
  });

  test('are such that a word is not cut', () => {
    const [, narrow = 0] = widths([3, 1], column(cell(0, 20)), column(cell(0, 120)));
    expect(narrow).toBeGreaterThan(120 + 2 * ROOM.padding);
  });

  test('are such that rows take fewer lines', () => {
    const rows = [0, 1, 2].map((row) => cell(row, 50, 50, 50));
    const [, long = 0] = widths([1, 1], column(cell(0, 20)), column(...rows));
    expect(long).toBe(200);
    const [, longer = 0] = widths([3, 2], column(cell(0, 20)), column(...rows));
    expect(longer).toBeGreaterThan(152 + 2 * ROOM.padding);
  });

  test('are their shares where a line saved is none of its row', () => {
    const long = column(cell(0, ...Array.from({ length: 40 }, () => 30)));
    expect(widths([1, 1], long, { ...long, isPrinted: false })).toEqual([200, 200]);
  });

  test('stay alike where figures of one share stand', () => {
    const figures = { share: 1, align: 'center' } as const;
    const texts = [column(cell(0, 50, 50, 50)), column(cell(0, 85)), column(cell(0, 20))];
    const [text = 0, one, two] = columnWidths(
      [{ share: 1, align: 'left' }, figures, figures],
      new Map(texts.entries()),
      ROOM,
    );
    expect(text).toBeGreaterThan(400 / 3);
    expect(one).toBe(two);
  });

  test('fill the table, and none loses half of its share', () => {
    const text = fc.array(fc.integer({ min: 1, max: 300 }), { maxLength: 20 });
    const table = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 8 })).chain(([count, rows]) =>
      fc.record({
        shares: fc.array(fc.integer({ min: 5, max: 60 }), { minLength: count, maxLength: count }),
        texts: fc.array(fc.tuple(fc.boolean(), fc.array(text, { minLength: rows, maxLength: rows })), {
          minLength: count,
          maxLength: count,
        }),
      }),
    );
    fc.assert(
      fc.property(table, ({ shares, texts }) => {
        const columns = texts.map(([isPrinted, cells]) => ({
          isPrinted,
          cells: cells.map((words, row) => cell(row, ...words)),
        }));
        const found = widths(shares, ...columns);
        const total = shares.reduce((sum, share) => sum + share, 0);
        expect(found.reduce((sum, width) => sum + width, 0)).toBeCloseTo(ROOM.width, 6);
        for (const [at, width] of found.entries()) {
          const share = ((shares[at] ?? 0) / total) * ROOM.width;
          expect(width).toBeGreaterThanOrEqual(share * (columns[at]?.isPrinted ? 0.6 : 1) - 1e-9);
        }
      }),
    );
  });
});
