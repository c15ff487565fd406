import type { TableBlock } from '../blocks/types.js';

/** A table that stands on one page: each row stays with the next. */
export function keptTogether(table: TableBlock): TableBlock {
  const last = table.rows.length - 1;
  return { ...table, rows: table.rows.map((row, index) => (index < last ? { ...row, keepNext: true } : row)) };
}
