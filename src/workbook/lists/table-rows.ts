import type { TableCellNode, TableNode, TableRowNode } from '../../tree/table-nodes.js';
import type { Cell, Row } from '../xlsx/workbook.js';
import { listCell } from './list-cell.js';
import { plainText } from './plain-text.js';

/** The rows of a table of a paper as rows of a sheet, headings first; cells that take several places keep them. */
export function tableRows({ columns, head, rows }: TableNode): readonly Row[] {
  const grid: (Cell | undefined)[][] = [...head, ...rows].map(() => columns.map(() => undefined));
  head.forEach((row, index) => {
    placeRow(grid, index, row, (text) => ({ style: 'tableHeading', value: text }));
  });
  rows.forEach((row, index) => {
    placeRow(grid, head.length + index, row, (text, cell, column) =>
      listCell(text, { align: cell.align ?? columns[column]?.align ?? 'left', role: row.role }),
    );
  });
  return grid;
}

type Make = (text: string, cell: TableCellNode, column: number) => Cell;

/** Puts the cells of a row into the places that are still free. */
function placeRow(grid: (Cell | undefined)[][], at: number, { cells }: TableRowNode, make: Make): void {
  for (const cell of cells) {
    const column = grid[at]?.indexOf(undefined) ?? -1;
    if (column === -1) throw new Error('a row with more cells than columns');
    const text = cell.paragraphs.map(plainText).join('\n');
    place(grid, at, column, cell, make(text, cell, column));
  }
}

function place(
  grid: (Cell | undefined)[][],
  at: number,
  column: number,
  { colSpan, rowSpan }: TableCellNode,
  cell: Cell,
) {
  const alone = colSpan === 1 && rowSpan === 1;
  for (const row of grid.slice(at, at + rowSpan)) row.fill({ style: cell.style }, column, column + colSpan);
  grid[at]?.splice(column, 1, alone ? cell : { ...cell, span: { columns: colSpan, rows: rowSpan } });
}
