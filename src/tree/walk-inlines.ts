import type { DocumentTree, Inline, Inlines, ListItemNode, ListNode, Node, NodeType, SignerNode } from './nodes.js';

type Walker<T extends NodeType> = (node: Extract<Node, { type: T }>) => readonly Inlines[];

const WALKERS: { readonly [T in NodeType]: Walker<T> } = {
  letterhead: ({ superior, issuer, number, place, date, draft }) => [
    ...given(superior),
    issuer,
    ...(number === undefined ? [] : [number.value, number.kind, number.issuer]),
    place,
    date,
    ...given(draft),
  ],
  title: ({ kind, subjects, theme }) => [kind, ...subjects, ...given(theme)],
  'legal-bases': ({ items }) => items,
  p: ({ content }) => [content],
  heading: ({ content }) => [content],
  list: walkList,
  table: ({ head, rows }) => [...head, ...rows].flatMap((row) => row.cells.map((cell) => cell.content)),
  signatures: ({ heading, signers }) => [...given(heading), ...signers.flatMap(walkSigner)],
  recipients: ({ items }) => items,
};

/** Every piece of text and every gap of a document, in reading order. */
export function walkInlines(tree: DocumentTree): readonly Inline[] {
  return tree.nodes.flatMap((node) => walkNode(node)).flat();
}

function walkNode<T extends NodeType>(node: Extract<Node, { type: T }>): readonly Inlines[] {
  return WALKERS[node.type](node);
}

function walkList({ items }: ListNode): readonly Inlines[] {
  return items.flatMap(({ heading, body }: ListItemNode) => [
    ...given(heading),
    ...body.flatMap((part) => (part.type === 'list' ? walkList(part) : [part.content])),
  ]);
}

function walkSigner({ role, unit, behalfOf, title, name }: SignerNode): readonly Inlines[] {
  return [...given(role), ...given(unit), ...given(behalfOf), ...given(title), name];
}

function given(content: Inlines | undefined): readonly Inlines[] {
  return content === undefined ? [] : [content];
}
