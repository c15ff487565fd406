import type { BodyNode, DivisionNode, DivisionType, Node, NodeType } from '../tree/nodes.js';
import { buildClosing } from './build-closing.js';
import { buildLetterhead } from './build-letterhead.js';
import { buildList } from './build-list.js';
import { buildSignatures } from './build-signatures.js';
import { buildTable } from './build-table.js';
import { code, isYes, one } from './children.js';
import type { Element } from './element.js';
import { readInlines } from './read-inlines.js';
import { textOf, textsOf } from './read-text.js';

const LEVELS = { '1': 1, '2': 2, '3': 3 } as const;

const BUILDERS: { readonly [T in NodeType]: (element: Element) => Extract<Node, { type: T }> } = {
  letterhead: buildLetterhead,
  title: (element) => {
    const author = textOf(element, 'author');
    const theme = textOf(element, 'theme');
    return {
      type: 'title',
      kind: textOf(element, 'kind') ?? [],
      ...(author === undefined ? {} : { author }),
      subjects: textsOf(element, 'subject'),
      ...(theme === undefined ? {} : { theme }),
    };
  },
  addressees: (element) => ({
    type: 'addressees',
    use: code(element, 'for', ['submission', 'report', 'letter']) ?? 'letter',
    items: textsOf(element, 'addressee'),
  }),
  'legal-bases': (element) => ({ type: 'legal-bases', items: textsOf(element, 'legal-basis') }),
  p: (element) => ({ type: 'p', content: readInlines(element.children) }),
  note: (element) => ({ type: 'note', content: readInlines(element.children) }),
  heading: (element) => ({
    type: 'heading',
    level: LEVELS[code(element, 'level', ['1', '2', '3']) ?? '1'],
    content: readInlines(element.children),
  }),
  list: buildList,
  section: (element) => ({
    ...headed(element),
    type: 'section',
    numbered: code(element, 'numbered', ['no']) !== 'no',
  }),
  part: (element) => division(element, 'part'),
  chapter: (element) => division(element, 'chapter'),
  article: (element) => division(element, 'article'),
  table: buildTable,
  signatures: buildSignatures,
  recipients: (element) => ({ type: 'recipients', items: textsOf(element, 'recipient') }),
  closing: buildClosing,
  'page-break': () => ({ type: 'page-break' }),
  cut: () => ({ type: 'cut' }),
  appendix: (element) => {
    const reference = textOf(element, 'reference');
    const closing = one(element, 'closing');
    const { heading, body } = headed(element);
    return {
      type: 'appendix',
      landscape: isYes(element, 'landscape'),
      heading,
      ...(reference === undefined ? {} : { reference }),
      body: [...body, ...(closing === undefined ? [] : [buildClosing(closing)])],
    };
  },
};

/** The nodes of a document whose markup the vocabulary allows; elements that print nothing fall away. */
export function buildNodes(children: Element['children']): readonly Node[] {
  return children.flatMap((child) => {
    if (typeof child === 'string' || !isNodeType(child.name)) return [];
    const node = BUILDERS[child.name](child);
    return prints(node) && !isSpared(node, child) ? [node] : [];
  });
}

function division<T extends DivisionType>(element: Element, type: T): DivisionNode<T> {
  return { type, ...headed(element) };
}

/** The heading of a section or an annex, which is the first inside it, and what stands below. */
function headed(element: Element): Pick<DivisionNode, 'heading' | 'body'> {
  const first = one(element, 'heading');
  return {
    heading: textOf(element, 'heading') ?? [],
    body: buildNodes(element.children.filter((child) => child !== first)).filter(isBodyNode),
  };
}

function isBodyNode(node: Node): node is BodyNode {
  return !['letterhead', 'title', 'closing', 'appendix'].includes(node.type);
}

function isNodeType(name: string): name is NodeType {
  return Object.hasOwn(BUILDERS, name);
}

/** An optional section or part of which nothing but the heading is left. */
function isSpared(node: Node, element: Element): boolean {
  return isYes(element, 'optional') && 'body' in node && node.body.length === 0;
}

function prints(node: Node): boolean {
  if (node.type === 'table') return node.rows.length > 0;
  if (node.type === 'closing') return node.recipients !== undefined || node.signatures !== undefined;
  if ('content' in node) return node.content.length > 0;
  if ('body' in node) return node.heading.length > 0 || node.body.length > 0;
  return !('items' in node) || node.items.length > 0;
}
