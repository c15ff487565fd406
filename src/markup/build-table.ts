import type { Inlines } from '../tree/inlines.js';
import type { TableCellNode, TableNode, TableRowNode } from '../tree/table-nodes.js';
import { all, code, count, isYes, one } from './children.js';
import type { Content, Element } from './element.js';
import { type ContentGroup, groupContent } from './group-content.js';
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
  const cells = all(element, 'cell').map(buildCell);
  return role === undefined ? { cells } : { cells, role };
}

function buildCell(element: Element): TableCellNode {
  const align = code(element, 'align', ALIGNS);
  const cell = {
    paragraphs: paragraphsOf(element),
    colSpan: count(element, 'columns') ?? 1,
    rowSpan: count(element, 'rows') ?? 1,
  };
  return align === undefined ? cell : { ...cell, align };
}

/** Text that stands directly in a cell is a paragraph of its own; most cells hold no more than that. */
function paragraphsOf({ children }: Element): readonly Inlines[] {
  const isText = children.length === 1 && typeof children[0] === 'string';
  const texts = isText ? [children] : groupContent(children).map(contentOf);
  return texts.map(readInlines).filter((content) => content.length > 0);
}

function contentOf(group: ContentGroup): Content {
  return group.type === 'text' ? group.children : group.element.children;
}
