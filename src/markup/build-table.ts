import type { TableNode, TableRowNode } from '../tree/nodes.js';
import { all, code, count, one } from './children.js';
import type { Element } from './element.js';
import { readInlines } from './read-inlines.js';

/** A table from its element. */
export function buildTable(element: Element): TableNode {
  const head = one(element, 'head');
  return {
    type: 'table',
    columns: all(element, 'column').map((column) => ({
      share: count(column, 'share') ?? 1,
      align: code(column, 'align', ['left', 'center', 'right']) ?? 'left',
    })),
    head: head === undefined ? [] : all(head, 'row').map(buildRow),
    rows: all(element, 'row').map(buildRow),
  };
}

function buildRow(element: Element): TableRowNode {
  return {
    cells: all(element, 'cell').map((cell) => ({
      content: readInlines(cell.children),
      colSpan: count(cell, 'columns') ?? 1,
      rowSpan: count(cell, 'rows') ?? 1,
    })),
  };
}
