import type { ColumnPlan } from '../../plan/sheet-plan.js';
import type { GridCell, GridRow, MergedCells, SheetGrid } from '../xlsx/sheet-grid.js';

/** The rows with the keys that were merged over several of them in each: such a cell stands in the first only. */
export function mergedKeys(
  rows: readonly GridRow[],
  { merged, rows: all }: SheetGrid,
  columns: ReadonlyMap<ColumnPlan, number>,
): readonly GridRow[] {
  const keys = [...columns].filter(([{ part }]) => part !== 'value' && part !== 'number').map(([, at]) => at);
  return keys.reduce<readonly GridRow[]>((filled, column) => {
    const blocks = merged.filter(({ left, top, bottom }) => left === column && top < bottom);
    return blocks.length === 0 ? filled : withMerged(filled, column, blocks, all);
  }, rows);
}

/** Rows and blocks are gone through together, from the top; blocks do not overlap. */
function withMerged(
  rows: readonly GridRow[],
  column: number,
  blocks: readonly MergedCells[],
  all: readonly GridRow[],
): readonly GridRow[] {
  const tops = new Map(all.map((row) => [row.index, row.cells.get(column)]));
  const ordered = blocks.toSorted((one, other) => one.top - other.top);
  let next = 0;
  return rows.map((row) => {
    while ((ordered[next]?.bottom ?? row.index) < row.index) next += 1;
    const block = ordered[next];
    const cell = block === undefined || block.top >= row.index ? undefined : tops.get(block.top);
    return cell === undefined ? row : filledRow(row, column, cell);
  });
}

function filledRow({ index, cells }: GridRow, column: number, cell: GridCell): GridRow {
  return { index, cells: new Map([...cells, [column, cell]]) };
}
