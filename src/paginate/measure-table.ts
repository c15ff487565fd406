import { joinedRows } from '../blocks/joined-rows.js';
import type { ParagraphBlock, Row, TableBlock } from '../blocks/types.js';
import type { MeasureContext } from './context.js';
import type { Draw } from './draw.js';
import { type CellLines, drawRow } from './draw-row.js';
import type { Bond, FlowItem, Furniture } from './flow-item.js';
import { keep } from './keep.js';
import { measureStack } from './measure-stack.js';
import type { ParagraphTags } from './paragraph-tags.js';
import { rowHeights } from './row-heights.js';
import { rowItem } from './row-item.js';
import { type GridCell, tableGrid } from './table-grid.js';
import { type CellTagger, tableTagger } from './table-tags.js';

/** Header rows that take more of a page than this are not repeated. */
const MOST_REPEATED = 0.5;

interface MeasuredTable {
  readonly table: TableBlock;
  readonly rows: readonly (readonly CellLines[])[];
  readonly heights: readonly number[];
  /** The cells that stand in each row, those that began above too. */
  readonly standing: readonly (readonly GridCell[])[];
}

/** A table as rows; rows joined by a spanning cell stay on one page, and so do header rows with the first after them. */
export function measureTable(table: TableBlock, context: MeasureContext): readonly FlowItem[] {
  context.tagger.close();
  const measured = measure(table, context, tableTagger(table, context.tree));
  const joined = joinedRows(table.rows);
  const header = headerOf(table, context);
  return table.rows.map((row, index) =>
    rowItem({
      ...drawnRow(measured, index),
      toNext: index < table.headerRows || joined[index] === true ? 'bound' : bond(row, index === table.rows.length - 1),
      repeat: index < table.headerRows ? undefined : header,
      pageHeight: context.pageHeight,
    }),
  );
}

/** Rows that stay together, as the storeys of a place to sign, part only where they alone fill more than a page. */
function bond({ keepNext }: Row, isLast: boolean): Bond {
  return keepNext === true && !isLast ? 'bound' : keep(keepNext);
}

function measure(table: TableBlock, context: MeasureContext, tagsOf: CellTagger): MeasuredTable {
  const cells = tableGrid(table).map((row) =>
    row.map((at) => {
      const { lines, height } = measureStack(at.cell.blocks, at.width - 2 * table.padding, context, tagsOf(at));
      return { at, lines, height };
    }),
  );
  const frame = 2 * table.paddingBlock + table.border;
  const spans = cells
    .flat()
    .map(({ at, height }) => ({ row: at.row, rowSpan: at.cell.rowSpan, height: height + frame }));
  const empty = measureStack([], 0, context, () => undefined);
  const grid = cells.flat().map(({ at }) => at);
  return {
    table,
    rows: cells,
    heights: rowHeights(table.rows.length, empty.height + frame, spans),
    standing: standingCells(grid, table.rows.length),
  };
}

function standingCells(grid: readonly GridCell[], count: number): readonly (readonly GridCell[])[] {
  const standing = Array.from({ length: count }, (): GridCell[] => []);
  for (const at of grid) {
    for (let row = at.row; row < at.row + at.cell.rowSpan; row += 1) standing[row]?.push(at);
  }
  return standing;
}

function drawnRow({ table, rows, heights, standing }: MeasuredTable, index: number) {
  return { table, index, height: heights[index] ?? 0, cells: rows[index] ?? [], standing: standing[index] ?? [] };
}

/** The header rows as page furniture, for the pages after the first. */
function headerOf(table: TableBlock, context: MeasureContext): Furniture | undefined {
  if (table.headerRows === 0) return undefined;
  const untagged = (): ((block: ParagraphBlock) => ParagraphTags | undefined) => () => undefined;
  const head = measure({ ...table, rows: table.rows.slice(0, table.headerRows) }, context, untagged);
  const rows = head.table.rows.map((_, index) => drawnRow(head, index));
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  if (height > context.pageHeight * MOST_REPEATED) return undefined;
  const draw: Draw = (items, x, y) => {
    let top = y;
    for (const row of rows) {
      drawRow(items, row, x, top);
      top += row.height;
    }
  };
  return { height, draw };
}
