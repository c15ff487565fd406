import type { Row } from './types.js';

/** For each row of a table, whether a cell spans from it into the next: such rows stay on one page. */
export function joinedRows(rows: readonly Row[]): readonly boolean[] {
  let joinedTo = 0;
  return rows.map(({ cells }, index) => {
    for (const { rowSpan } of cells) joinedTo = Math.max(joinedTo, index + rowSpan - 1);
    return index < Math.min(joinedTo, rows.length - 1);
  });
}
