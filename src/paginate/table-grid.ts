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
  /** The columns of each row that cells of rows above reach into. */
  const taken = table.rows.map(() => new Set<number>());
  const edges = columnEdges(table.columns);
  return table.rows.map((row, rowIndex) => {
    let column = 0;
    return row.cells.map((cell) => {
      while (taken[rowIndex]?.has(column)) column += 1;
      const left = edges[column] ?? 0;
      const placed = { cell, row: rowIndex, column, left, width: (edges[column + cell.colSpan] ?? left) - left };
      for (let y = 1; y < cell.rowSpan; y += 1) {
        for (let x = 0; x < cell.colSpan; x += 1) taken[rowIndex + y]?.add(column + x);
      }
      column += cell.colSpan;
      return placed;
    });
  });
}

/** Word keeps edges in whole twips (1/20 pt); here they lie where Word puts them, or a line might end elsewhere. */
const TWIPS = 20;

function columnEdges(columns: readonly number[]): readonly number[] {
  const edges = [0];
  for (const width of columns) edges.push((edges.at(-1) ?? 0) + width);
  return edges.map((edge) => Math.round(edge * TWIPS) / TWIPS);
}
