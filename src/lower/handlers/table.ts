import type { Cell, TableBlock } from '../../blocks/types.js';
import type { StyleId } from '../../layouts/layout.js';
import type { ColumnAlign, TableNode, TableRowNode } from '../../tree/nodes.js';
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
      ...node.head.map((row) => ({ cells: cellsOf(row, () => 'tableHead', context) })),
      ...node.rows.map((row) => ({ cells: cellsOf(row, (column) => styleOf(node, column), context) })),
    ],
  };
  return [block];
};

function cellsOf(row: TableRowNode, style: (column: number) => StyleId, context: LowerContext): readonly Cell[] {
  let column = 0;
  return row.cells.map((cell) => {
    const block = paragraph(cell.content, style(column), context);
    column += cell.colSpan;
    return { blocks: [block], colSpan: cell.colSpan, rowSpan: cell.rowSpan };
  });
}

function styleOf(node: TableNode, column: number): StyleId {
  return CELL_STYLES[node.columns[column]?.align ?? 'left'];
}
