import type { ListItemNode, ListNode } from '../tree/nodes.js';
import { all, code, one } from './children.js';
import type { Element } from './element.js';
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
  const body: ListItemNode['body'][number][] = [];
  let loose: (Element | string)[] = [];
  const flush = () => {
    const content = readInlines(loose);
    if (content.length > 0) body.push({ type: 'p', content });
    loose = [];
  };
  for (const child of children) {
    if (typeof child === 'string' || child.name === 'blank') loose.push(child);
    else {
      flush();
      body.push(child.name === 'list' ? buildList(child) : { type: 'p', content: readInlines(child.children) });
    }
  }
  flush();
  return body;
}
