import type { TableRowNode } from '../tree/table-nodes.js';

/** The column in which each cell of each row begins: cells that span rows push those below them to the right. */
export function cellColumns(rows: readonly TableRowNode[]): readonly (readonly number[])[] {
  /** How many rows from each column on are still taken from above. */
  const taken: number[] = [];
  return rows.map(({ cells }) => {
    let column = 0;
    const begins = cells.map(({ colSpan, rowSpan }) => {
      while ((taken[column] ?? 0) > 0) column += 1;
      const begin = column;
      for (; column < begin + colSpan; column += 1) taken[column] = rowSpan;
      return begin;
    });
    for (const [at, left] of taken.entries()) taken[at] = Math.max(0, (left ?? 0) - 1);
    return begins;
  });
}
