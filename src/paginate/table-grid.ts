import type { Cell, TableBlock } from '../blocks/types.js';

/** A cell with its place in the table's grid; lengths in points from the table's left edge. */
export interface GridCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
}

/** Lays the cells of a table on its grid: spans of earlier rows push later cells to the right. */
export function tableGrid(table: TableBlock): readonly (readonly GridCell[])[] {
  const taken = new Set<string>();
  return table.rows.map((row, rowIndex) => {
    let column = 0;
    return row.cells.map((cell) => {
      while (taken.has(`${rowIndex}:${column}`)) column += 1;
      const placed = placeCell(table, cell, rowIndex, column);
      for (let y = 0; y < cell.rowSpan; y += 1) {
        for (let x = 0; x < cell.colSpan; x += 1) taken.add(`${rowIndex + y}:${column + x}`);
      }
      column += cell.colSpan;
      return placed;
    });
  });
}

function placeCell(table: TableBlock, cell: Cell, row: number, column: number): GridCell {
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  return {
    cell,
    row,
    column,
    left: sum(table.columns.slice(0, column)),
    width: sum(table.columns.slice(column, column + cell.colSpan)),
  };
}
