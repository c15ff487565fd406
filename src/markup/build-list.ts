import type { ListItemNode, ListNode } from '../tree/nodes.js';
import { all, code, one } from './children.js';
import type { Element } from './element.js';
import { groupContent } from './group-content.js';
import { readInlines } from './read-inlines.js';

/** A list from its element. */
export function buildList(element: Element): ListNode {
  return {
    type: 'list',
    style: code(element, 'style', ['roman', 'arabic', 'letter', 'dash']) ?? 'arabic',
    items: all(element, 'item').map(buildItem),
  };
}

function buildItem(element: Element): ListItemNode {
  const heading = one(element, 'heading');
  return {
    type: 'item',
    ...(heading === undefined ? {} : { heading: readInlines(heading.children) }),
    body: buildBody(element.children.filter((child) => child !== heading)),
  };
}

/** Text that stands directly in an item is a paragraph of its own. */
function buildBody(children: readonly (Element | string)[]): ListItemNode['body'] {
  return groupContent(children).flatMap((group): ListItemNode['body'] => {
    if (group.type === 'element' && group.element.name === 'list') return [buildList(group.element)];
    if (group.type === 'element') return [{ type: 'p', content: readInlines(group.element.children) }];
    const content = readInlines(group.children);
    return content.length > 0 ? [{ type: 'p', content }] : [];
  });
}
