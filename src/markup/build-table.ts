import type { Inlines } from '../tree/inlines.js';
import type { TableCellNode, TableNode, TableRowNode } from '../tree/table-nodes.js';
import { all, code, count, isYes, one } from './children.js';
import type { Element } from './element.js';
import { groupContent } from './group-content.js';
import { readInlines } from './read-inlines.js';

const ALIGNS = ['left', 'center', 'right'] as const;

/** A table from its element. */
export function buildTable(element: Element): TableNode {
  const head = one(element, 'head');
  return {
    type: 'table',
    columns: all(element, 'column').map((column) => ({
      share: count(column, 'share') ?? 1,
      align: code(column, 'align', ALIGNS) ?? 'left',
    })),
    head: head === undefined ? [] : all(head, 'row').map(buildRow),
    rows: all(element, 'row').map(buildRow),
  };
}

function buildRow(element: Element): TableRowNode {
  const role = isYes(element, 'group') ? 'group' : isYes(element, 'total') ? 'total' : undefined;
  return { cells: all(element, 'cell').map(buildCell), ...(role === undefined ? {} : { role }) };
}

function buildCell(element: Element): TableCellNode {
  const align = code(element, 'align', ALIGNS);
  return {
    paragraphs: paragraphsOf(element),
    colSpan: count(element, 'columns') ?? 1,
    rowSpan: count(element, 'rows') ?? 1,
    ...(align === undefined ? {} : { align }),
  };
}

/** Text that stands directly in a cell is a paragraph of its own. */
function paragraphsOf({ children }: Element): readonly Inlines[] {
  return groupContent(children)
    .map((group) => readInlines(group.type === 'text' ? group.children : group.element.children))
    .filter((content) => content.length > 0);
}
