import type { TableBlock } from '../blocks/types.js';
import type { Draw } from './draw.js';
import { type CellLines, type DrawnRow, drawRow } from './draw-row.js';
import type { Bond, FlowItem, Furniture } from './flow-item.js';
import { closingBorder } from './row-borders.js';
import { splitLines } from './split-lines.js';

/** A row of a table as it is to be placed. */
export interface TableRow extends DrawnRow {
  readonly toNext: Bond;
  readonly repeat: Furniture | undefined;
  /** Height of the text area. */
  readonly pageHeight: number;
}

/** A row as one item; one taller than a page can be parted. */
export function rowItem(row: TableRow): FlowItem {
  const { table, index, height, toNext, repeat, standing } = row;
  const closing = closingBorder(table, standing);
  const isLast = index === table.rows.length - 1;
  return {
    before: 0,
    height: height + (isLast ? closing.height : 0),
    toNext,
    draw: (items, x, y) => {
      drawRow(items, row, x, y);
      if (isLast) closing.draw(items, x, y + height);
    },
    ...(repeat === undefined ? {} : { repeat }),
    ...(isLast ? {} : { closing }),
    ...(canSplit(row, closing) ? { split: (room: number) => splitRow(row, closing, room) } : {}),
  };
}

function canSplit({ height, pageHeight, repeat, cells }: TableRow, closing: Furniture): boolean {
  const room = pageHeight - (repeat?.height ?? 0) - closing.height;
  return height > room && cells.every(({ at }) => at.cell.rowSpan === 1);
}

/** Each cell goes on by itself where its own last line ended; no part begins before every cell has a line on it. */
function splitRow(row: TableRow, closing: Furniture, room: number): readonly [FlowItem, FlowItem] | undefined {
  const inside = room - frame(row.table) - closing.height;
  const parts = row.cells.map(({ at, lines }) => ({ at, ...splitLines(lines, inside) }));
  if (parts.some(({ fitting, rest }) => fitting.length === 0 && rest.length > 0)) return undefined;
  const cells = parts.map(({ at, fitting }) => ({ at, lines: fitting }));
  const height = heightOf(cells, row.table);
  const draw: Draw = (items, x, y) => drawRow(items, { ...row, cells, height }, x, y);
  const head = { before: 0, height, toNext: 'free' as const, draw, closing };
  const rest = parts.map((part) => ({ at: part.at, lines: part.rest }));
  return [
    { ...head, ...(row.repeat && { repeat: row.repeat }) },
    rowItem({ ...row, cells: rest, height: heightOf(rest, row.table) }),
  ];
}

function heightOf(cells: readonly CellLines[], table: TableBlock): number {
  const bottoms = cells.flatMap(({ lines }) => lines.map(({ top, height }) => top + height));
  return Math.max(0, ...bottoms) + frame(table);
}

function frame({ paddingBlock, border }: TableBlock): number {
  return 2 * paddingBlock + border;
}
