import type { Node, NodeType } from '../tree/nodes.js';
import { buildLetterhead } from './build-letterhead.js';
import { buildList } from './build-list.js';
import { buildSignatures } from './build-signatures.js';
import { buildTable } from './build-table.js';
import { all, code, one } from './children.js';
import type { Element } from './element.js';
import { readInlines } from './read-inlines.js';

const LEVELS = { '1': 1, '2': 2, '3': 3 } as const;

const BUILDERS: { readonly [T in NodeType]: (element: Element) => Extract<Node, { type: T }> } = {
  letterhead: buildLetterhead,
  title: (element) => {
    const theme = one(element, 'theme');
    return {
      type: 'title',
      kind: readInlines(one(element, 'kind')?.children ?? []),
      subjects: all(element, 'subject').map((subject) => readInlines(subject.children)),
      ...(theme === undefined ? {} : { theme: readInlines(theme.children) }),
    };
  },
  'legal-bases': (element) => ({
    type: 'legal-bases',
    items: all(element, 'legal-basis').map((basis) => readInlines(basis.children)),
  }),
  p: (element) => ({ type: 'p', content: readInlines(element.children) }),
  heading: (element) => ({
    type: 'heading',
    level: LEVELS[code(element, 'level', ['1', '2', '3']) ?? '1'],
    content: readInlines(element.children),
  }),
  list: buildList,
  table: buildTable,
  signatures: buildSignatures,
  recipients: (element) => ({
    type: 'recipients',
    items: all(element, 'recipient').map((recipient) => readInlines(recipient.children)),
  }),
};

/** The nodes of a document whose markup the vocabulary allows; elements that print nothing fall away. */
export function buildNodes(document: Element): readonly Node[] {
  return document.children.flatMap((child) => {
    if (typeof child === 'string' || !isNodeType(child.name)) return [];
    const node = BUILDERS[child.name](child);
    return prints(node) ? [node] : [];
  });
}

function isNodeType(name: string): name is NodeType {
  return Object.hasOwn(BUILDERS, name);
}

function prints(node: Node): boolean {
  if (node.type === 'p' || node.type === 'heading') return node.content.length > 0;
  return !('items' in node) || node.items.length > 0;
}
