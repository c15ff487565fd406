import type { Cell, ParagraphBlock, Row, TableBlock } from '../../blocks/types.js';
import type { StyleId } from '../../layouts/layout.js';
import type { ColumnAlign, TableCellNode, TableNode, TableRowNode } from '../../tree/table-nodes.js';
import { cellColumns } from '../cell-columns.js';
import type { LowerContext } from '../context.js';
import type { Handler } from '../handler.js';
import { paragraph } from '../paragraph.js';

const CELL_STYLES: Readonly<Record<ColumnAlign, StyleId>> = {
  left: 'tableText',
  center: 'tableCentre',
  right: 'tableRight',
};

/** A bordered table over the whole text width, its columns by their shares. */
export const table: Handler<'table'> = (node, context) => {
  const total = node.columns.reduce((sum, column) => sum + column.share, 0);
  const { border, padding, paddingBlock } = context.layout.table;
  const rows = node.rows.map((row) => (isName(row) ? overAll(row, node) : row));
  const columns = cellColumns(rows);
  const block: TableBlock = {
    type: 'table',
    role: 'data',
    columns: node.columns.map((column) => (column.share / total) * context.width),
    outdent: 0,
    border,
    padding,
    paddingBlock,
    headerRows: node.head.length,
    rows: [
      ...node.head.map((row) => ({ cells: row.cells.map((cell) => cellOf(cell, 'tableHead', context)) })),
      ...rows.map((row, index) => kept(rowOf(row, columns[index] ?? [], node, context), row, rows[index + 1])),
    ],
  };
  return [block];
};

/** The name of a group of rows, alone in its row. */
function isName({ cells, role }: TableRowNode): boolean {
  return role === 'group' && cells.length === 1;
}

function overAll({ cells, role }: TableRowNode, { columns }: TableNode): TableRowNode {
  const whole = cells.map((cell) => ({ ...cell, align: cell.align ?? ('left' as const), colSpan: columns.length }));
  return { cells: whole, ...(role === undefined ? {} : { role }) };
}

/** A row that names a group stays with what it names, and the last before a sum with the sum. */
function kept(row: Row, { role }: TableRowNode, next: TableRowNode | undefined): Row {
  return role === 'group' || (role === undefined && next?.role === 'total') ? { ...row, keepNext: true } : row;
}

/** A row with a part of its own is bold. */
function rowOf(
  { cells, role }: TableRowNode,
  at: readonly number[],
  { columns }: TableNode,
  context: LowerContext,
): Row {
  const lowered = cells.map((cell, index) => {
    const align = cell.align ?? columns[at[index] ?? 0]?.align ?? 'left';
    return cellOf(cell, CELL_STYLES[align], context);
  });
  return { cells: role === undefined ? lowered : lowered.map(bold) };
}

function cellOf({ paragraphs, colSpan, rowSpan }: TableCellNode, style: StyleId, context: LowerContext): Cell {
  const contents = paragraphs.length > 0 ? paragraphs : [[]];
  return { blocks: contents.map((content) => paragraph(content, style, context)), colSpan, rowSpan };
}

function bold(cell: Cell): Cell {
  return { ...cell, blocks: cell.blocks.map((block) => (block.type === 'paragraph' ? boldText(block) : block)) };
}

function boldText(block: ParagraphBlock): ParagraphBlock {
  return { ...block, runs: block.runs.map((run) => ({ ...run, bold: true })) };
}
