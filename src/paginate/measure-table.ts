import type { ParagraphBlock, TableBlock } from '../blocks/types.js';
import type { PageItem } from '../pages/types.js';
import { cellBorders } from './cell-borders.js';
import type { MeasureContext } from './context.js';
import type { FlowItem } from './flow-item.js';
import { measureStack, type Stack } from './measure-stack.js';
import { move } from './move.js';
import type { ParagraphTags } from './paragraph-tags.js';
import { rowHeights } from './row-heights.js';
import { sliceRow } from './slice-row.js';
import type { StackLine } from './stack-line.js';
import { type GridCell, tableGrid } from './table-grid.js';
import { type CellTagger, tableTagger } from './table-tags.js';

interface MeasuredCell {
  readonly at: GridCell;
  readonly stack: Stack;
}

/** A table as rows; rows joined by a spanning cell stay on one page. */
export function measureTable(table: TableBlock, context: MeasureContext): readonly FlowItem[] {
  context.tagger.close();
  const cells = measureCells(table, context, tableTagger(table, context.tree));
  const heights = rowHeights(
    table.rows.length,
    cells.flat().map(({ at, stack }) => ({
      row: at.row,
      rowSpan: at.cell.rowSpan,
      height: stack.height + 2 * table.paddingBlock + table.border,
    })),
  );
  const header = headerOf(table, context, heights);
  return cells.flatMap((row, index) => rowItems(table, row, index, heights, header, context.pageHeight));
}

function measureCells(
  table: TableBlock,
  context: MeasureContext,
  tagsOf: CellTagger,
): readonly (readonly MeasuredCell[])[] {
  return tableGrid(table).map((row) =>
    row.map((at) => {
      const tagOf = tagsOf(at);
      return { at, stack: measureStack(at.cell.blocks, at.width - 2 * table.padding, context, tagOf) };
    }),
  );
}

/** The header rows as page furniture, for the pages after the first. */
function headerOf(table: TableBlock, context: MeasureContext, heights: readonly number[]): FlowItem['repeat'] {
  if (table.headerRows === 0) return undefined;
  const untagged = (): ((block: ParagraphBlock) => ParagraphTags | undefined) => () => undefined;
  const rows = measureCells({ ...table, rows: table.rows.slice(0, table.headerRows) }, context, untagged);
  let top = 0;
  const items = rows.flatMap((row, index) => {
    const drawn = drawRow(table, row, heights).map((item) => move(item, 0, top));
    top += heights[index] ?? 0;
    return drawn;
  });
  return { height: top, items };
}

function rowItems(
  table: TableBlock,
  cells: readonly MeasuredCell[],
  index: number,
  heights: readonly number[],
  header: FlowItem['repeat'],
  pageHeight: number,
): readonly FlowItem[] {
  const isHeader = index < table.headerRows;
  const spans = cells.some(({ at }) => at.cell.rowSpan > 1);
  const keepNext = (table.rows[index]?.keepNext ?? false) || isHeader || spans;
  const repeat = header === undefined || isHeader ? {} : { repeat: header };
  const height = heights[index] ?? 0;
  const room = pageHeight - (repeat.repeat?.height ?? 0);
  if (height <= room || spans)
    return [{ before: 0, height, keepNext, items: drawRow(table, cells, heights), ...repeat }];
  const frame = 2 * table.paddingBlock + table.border;
  const slices = sliceRow(
    cells.map((cell) => placedLines(table, cell)),
    room - frame,
  );
  return slices.map((slice, number) => ({
    before: 0,
    height: slice.height + frame,
    keepNext: number === slices.length - 1 && keepNext,
    items: [...slice.items, ...cells.flatMap(({ at }) => cellBorders(table, at, slice.height + frame))],
    ...repeat,
  }));
}

function drawRow(table: TableBlock, cells: readonly MeasuredCell[], heights: readonly number[]): readonly PageItem[] {
  return cells.flatMap((cell) => {
    const { at } = cell;
    const height = heights.slice(at.row, at.row + at.cell.rowSpan).reduce((sum, value) => sum + value, 0);
    return [...placedLines(table, cell).flatMap((line) => line.items), ...cellBorders(table, at, height)];
  });
}

/** The lines of a cell, placed from the top left corner of the row. */
function placedLines(table: TableBlock, { at, stack }: MeasuredCell): readonly StackLine[] {
  const dx = at.left + table.padding - table.outdent;
  const dy = table.paddingBlock + table.border;
  return stack.lines.map((line) => ({
    top: line.top + dy,
    height: line.height,
    items: line.items.map((item) => move(item, dx, dy)),
  }));
}
