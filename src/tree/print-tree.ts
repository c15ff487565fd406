import type { Inlines } from './inlines.js';
import type { DivisionNode, DocumentTree, ListItemNode, ListNode, Node, NodeType } from './nodes.js';
import type { SignerNode } from './signing-nodes.js';
import type { TableCellNode, TableRowNode } from './table-nodes.js';

type Printer<T extends NodeType> = (node: Extract<Node, { type: T }>) => readonly string[];

const PRINTERS: { readonly [T in NodeType]: Printer<T> } = {
  letterhead: ({ superior, issuer, number, place, date, draft }) => [
    ...field('superior', superior),
    ...field('issuer', issuer),
    ...field('number', number && [...number.value, SEPARATOR, ...number.kind, SEPARATOR, ...number.issuer]),
    ...field('place', place),
    ...field('date', date),
    ...field('draft', draft),
  ],
  title: ({ kind, author, subjects, theme }) => [
    ...field('kind', kind),
    ...field('author', author),
    ...subjects.flatMap((subject) => field('subject', subject)),
    ...field('theme', theme),
  ],
  addressees: ({ use, items }) => [`for ${use}`, ...items.flatMap((item) => field('addressee', item))],
  'legal-bases': ({ items }) => items.flatMap((item) => field('legal-basis', item)),
  p: ({ content }) => field('text', content),
  note: ({ content }) => field('text', content),
  heading: ({ level, content }) => field(`level ${level}`, content),
  list: ({ style, items }) => [`style ${style}`, ...items.flatMap(printItem)],
  table: ({ columns, head, rows }) => [
    `columns ${columns.map(({ share, align }) => `${share} ${align}`).join(', ')}`,
    ...head.flatMap((row) => printRow('head', row)),
    ...rows.flatMap((row) => printRow('row', row)),
  ],
  signatures: ({ heading, columns, signers }) => [
    ...field('heading', heading),
    ...(columns === undefined ? [] : [`columns ${columns}`]),
    ...signers.flatMap(printSigner),
  ],
  recipients: ({ items }) => items.flatMap((item) => field('recipient', item)),
  closing: ({ recipients, signatures, recipientsBelow }) => [
    ...(recipientsBelow ? ['recipients below'] : []),
    ...(recipients === undefined ? [] : printNode(recipients)),
    ...(signatures === undefined ? [] : printNode(signatures)),
  ],
  section: ({ heading, numbered, body }) => [
    ...(numbered ? [] : ['not numbered']),
    ...field('heading', heading),
    ...printNodes(body),
  ],
  part: printDivision,
  chapter: printDivision,
  article: printDivision,
  appendix: ({ landscape, heading, reference, body }) => [
    ...(landscape ? ['landscape'] : []),
    ...field('heading', heading),
    ...field('reference', reference),
    ...printNodes(body),
  ],
  'page-break': () => [],
  cut: () => [],
};

const SEPARATOR = { type: 'text', text: ' / ' } as const;

/** A document tree as text for people: one line for every thing, what it consists of indented below it. */
export function printTree({ nodes, landscape }: DocumentTree): string {
  return [...(landscape ? ['landscape'] : []), ...printNodes(nodes), ''].join('\n');
}

function printNodes(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) => printNode(node));
}

function printNode<T extends NodeType>(node: Extract<Node, { type: T }>): readonly string[] {
  return [node.type, ...indented(PRINTERS[node.type](node))];
}

function printItem({ heading, body }: ListItemNode): readonly string[] {
  const parts = body.flatMap((part: ListItemNode['body'][number] | ListNode) => printNode(part));
  return ['item', ...indented([...field('heading', heading), ...parts])];
}

function printDivision({ heading, body }: DivisionNode): readonly string[] {
  return [...field('heading', heading), ...printNodes(body)];
}

function printRow(name: string, { cells, role }: TableRowNode): readonly string[] {
  return [role === undefined ? name : `${name} ${role}`, ...indented(cells.flatMap(printCell))];
}

function printCell({ paragraphs, colSpan, rowSpan, align }: TableCellNode): readonly string[] {
  const span = colSpan > 1 || rowSpan > 1 ? ` ${colSpan} x ${rowSpan}` : '';
  const name = `cell${span}${align === undefined ? '' : ` ${align}`}`;
  if (paragraphs.length < 2) return field(name, paragraphs[0] ?? []);
  return [name, ...indented(paragraphs.flatMap((each) => field('p', each)))];
}

function printSigner(signer: SignerNode): readonly string[] {
  const { id, role, unit, authority, behalfOf, title, instruction, secondOffice, name } = signer;
  const parts = [
    ...field('role', role),
    ...field('unit', unit),
    ...field(`authority ${authority}`, behalfOf),
    ...field('title', title),
    ...field('instruction', instruction),
    ...field('second-office', secondOffice),
    ...field('name', name),
  ];
  return [`signer ${id}`, ...indented(parts)];
}

function field(name: string, content: Inlines | undefined): readonly string[] {
  return content === undefined ? [] : [`${name} |${content.map(printInline).join('')}|`];
}

function printInline(inline: Inlines[number]): string {
  if (inline.type === 'blank') return `{${inline.size}: ${inline.field}}`;
  return inline.bold === true ? `**${inline.text}**` : inline.text;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
