import type { Cell, Row } from '../../blocks/types.js';

/** A cell at its place in the grid; `continue` marks the lower part of a cell that began in a row above. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
  readonly merge: 'none' | 'restart' | 'continue';
}

interface OpenCell {
  readonly cell: Cell;
  readonly column: number;
  readonly rowsLeft: number;
}

/** The cells of every row from left to right, with the continued parts Word wants of cells that span rows. */
export function placeCells(rows: readonly Row[]): readonly (readonly PlacedCell[])[] {
  let open: readonly OpenCell[] = [];
  return rows.map((row) => {
    const placed = placeRow(row.cells, open);
    open = [...open.map((each) => ({ ...each, rowsLeft: each.rowsLeft - 1 })), ...placed.flatMap(opened)].filter(
      ({ rowsLeft }) => rowsLeft > 0,
    );
    return placed;
  });
}

function placeRow(cells: readonly Cell[], open: readonly OpenCell[]): readonly PlacedCell[] {
  const waiting = [...cells];
  const placed: PlacedCell[] = [];
  for (let column = 0; ; ) {
    const next = continued(open, column) ?? begun(waiting.shift(), column);
    if (!next) return placed;
    placed.push(next);
    column += next.cell.colSpan;
  }
}

function continued(open: readonly OpenCell[], column: number): PlacedCell | undefined {
  const found = open.find((each) => each.column === column);
  return found && { cell: found.cell, column, merge: 'continue' };
}

function begun(cell: Cell | undefined, column: number): PlacedCell | undefined {
  return cell && { cell, column, merge: cell.rowSpan > 1 ? 'restart' : 'none' };
}

function opened({ cell, column, merge }: PlacedCell): readonly OpenCell[] {
  return merge === 'restart' ? [{ cell, column, rowsLeft: cell.rowSpan - 1 }] : [];
}
