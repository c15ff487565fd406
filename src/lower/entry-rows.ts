import type { Cell, ParagraphBlock, Row, TableBlock } from '../blocks/types.js';

/**
 * A table with a row more for each of these lines, `span` columns wide: rows are what a page may end between in Word and
 * LibreOffice alike, while the lines of one row would part with the signature beside them.
 */
export function withEntryRows(table: TableBlock, lines: readonly ParagraphBlock[], span: number): TableBlock {
  if (lines.length === 0) return table;
  const free = table.columns.length - span;
  const aside: readonly Cell[] = free > 0 ? [{ blocks: [], colSpan: free, rowSpan: 1 }] : [];
  const entries = lines.map((line): Row => {
    const cells = [{ blocks: [line], colSpan: span, rowSpan: 1 }, ...aside];
    return line.keepNext === true ? { cells, keepNext: true } : { cells };
  });
  return { ...table, rows: [...table.rows.slice(0, -1), ...table.rows.slice(-1).map(released), ...entries] };
}

/** A word processor takes a paragraph that stays with the next for a row that does. */
function released(row: Row): Row {
  const cells = row.cells.map((cell) => ({
    ...cell,
    blocks: cell.blocks.map((block) => ({ ...block, keepNext: false })),
  }));
  return { ...row, cells };
}
