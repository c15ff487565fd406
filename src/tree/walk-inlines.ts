import type { Inline, Inlines } from './inlines.js';
import type { DivisionNode, DocumentTree, ListItemNode, ListNode, Node, NodeType } from './nodes.js';
import type { SignerNode } from './signing-nodes.js';

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
  title: ({ kind, author, subjects, theme }) => [kind, ...given(author), ...subjects, ...given(theme)],
  addressees: ({ items }) => items,
  'legal-bases': ({ items }) => items,
  p: ({ content }) => [content],
  note: ({ content }) => [content],
  heading: ({ content }) => [content],
  list: walkList,
  section: ({ heading, body }) => [heading, ...walkNodes(body)],
  part: walkDivision,
  chapter: walkDivision,
  article: walkDivision,
  table: ({ head, rows }) => [...head, ...rows].flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)),
  signatures: ({ heading, signers }) => [...given(heading), ...signers.flatMap(walkSigner)],
  recipients: ({ items }) => items,
  closing: ({ recipients, signatures }) => [
    ...(recipients === undefined ? [] : walkNode(recipients)),
    ...(signatures === undefined ? [] : walkNode(signatures)),
  ],
  'page-break': () => [],
  cut: () => [],
  appendix: ({ heading, reference, body }) => [heading, ...given(reference), ...walkNodes(body)],
};

/** Every piece of text and every gap of a document, in reading order. */
export function walkInlines(tree: DocumentTree): readonly Inline[] {
  return walkNodes(tree.nodes).flat();
}

function walkNodes(nodes: readonly Node[]): readonly Inlines[] {
  return nodes.flatMap((node) => walkNode(node));
}

function walkNode<T extends NodeType>(node: Extract<Node, { type: T }>): readonly Inlines[] {
  return WALKERS[node.type](node);
}

function walkDivision({ heading, body }: DivisionNode): readonly Inlines[] {
  return [heading, ...walkNodes(body)];
}

function walkList({ items }: ListNode): readonly Inlines[] {
  return items.flatMap(({ heading, body }: ListItemNode) => [
    ...given(heading),
    ...body.flatMap((part) => (part.type === 'list' ? walkList(part) : [part.content])),
  ]);
}

function walkSigner(signer: SignerNode): readonly Inlines[] {
  const { role, unit, behalfOf, title, instruction, secondOffice, name } = signer;
  const above = [role, unit, behalfOf, title, instruction, secondOffice];
  return [...above.flatMap(given), name];
}

function given(content: Inlines | undefined): readonly Inlines[] {
  return content === undefined ? [] : [content];
}
