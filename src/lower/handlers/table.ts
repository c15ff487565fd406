import type { Cell, ParagraphBlock, Row, TableBlock } from '../../blocks/types.js';
import type { StyleId } from '../../layouts/layout.js';
import type { ColumnAlign, TableCellNode, TableNode, TableRowNode } from '../../tree/table-nodes.js';
import { cellColumns } from '../cell-columns.js';
import { columnTexts } from '../columns/column-texts.js';
import { columnWidths } from '../columns/column-widths.js';
import type { LowerContext } from '../context.js';
import type { Handler } from '../handler.js';
import { paragraph } from '../paragraph.js';

const CELL_STYLES: Readonly<Record<ColumnAlign, StyleId>> = {
  left: 'tableText',
  center: 'tableCentre',
  right: 'tableRight',
};

/** A bordered table over the whole text width, its columns by their shares as far as its texts stand well in them. */
export const table: Handler<'table'> = (node, context) => {
  const { border, padding, paddingBlock } = context.layout.table;
  const body = node.rows.map((row) => (isName(row) ? overAll(row, node) : row));
  const begins = [...cellColumns(node.head), ...cellColumns(body)];
  const headerRows = node.head.length;
  const rows = [
    ...node.head.map((row) => ({ cells: row.cells.map((cell) => cellOf(cell, 'tableHead', context)) })),
    ...body.map((row, index) =>
      kept(rowOf(row, begins[headerRows + index] ?? [], node, context), row, body[index + 1]),
    ),
  ];
  const block: TableBlock = {
    type: 'table',
    role: 'data',
    columns: columnWidths(node.columns, columnTexts(rows, begins, headerRows, context), {
      width: context.width,
      padding,
    }),
    outdent: 0,
    border,
    padding,
    paddingBlock,
    headerRows,
    rows,
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
