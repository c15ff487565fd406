import type {
  DocumentTree,
  Inlines,
  ListItemNode,
  ListNode,
  Node,
  NodeType,
  SignerNode,
  TableRowNode,
} from './nodes.js';

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
  title: ({ kind, subjects, theme }) => [
    ...field('kind', kind),
    ...subjects.flatMap((subject) => field('subject', subject)),
    ...field('theme', theme),
  ],
  'legal-bases': ({ items }) => items.flatMap((item) => field('legal-basis', item)),
  p: ({ content }) => field('text', content),
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
};

const SEPARATOR = { type: 'text', text: ' / ' } as const;

/** A document tree as text for people: one line for every thing, what it consists of indented below it. */
export function printTree({ nodes }: DocumentTree): string {
  return [...nodes.flatMap((node) => printNode(node)), ''].join('\n');
}

function printNode<T extends NodeType>(node: Extract<Node, { type: T }>): readonly string[] {
  return [node.type, ...indented(PRINTERS[node.type](node))];
}

function printItem({ heading, body }: ListItemNode): readonly string[] {
  const parts = body.flatMap((part: ListItemNode['body'][number] | ListNode) => printNode(part));
  return ['item', ...indented([...field('heading', heading), ...parts])];
}

function printRow(name: string, { cells }: TableRowNode): readonly string[] {
  const printed = cells.flatMap(({ content, colSpan, rowSpan }) => {
    const span = colSpan > 1 || rowSpan > 1 ? ` ${colSpan} x ${rowSpan}` : '';
    return field(`cell${span}`, content);
  });
  return [name, ...indented(printed)];
}

function printSigner({ id, role, unit, authority, behalfOf, title, name }: SignerNode): readonly string[] {
  const parts = [
    ...field('role', role),
    ...field('unit', unit),
    ...field(`authority ${authority}`, behalfOf),
    ...field('title', title),
    ...field('name', name),
  ];
  return [`signer ${id}`, ...indented(parts)];
}

function field(name: string, content: Inlines | undefined): readonly string[] {
  return content === undefined ? [] : [`${name} |${content.map(printInline).join('')}|`];
}

function printInline(inline: Inlines[number]): string {
  return inline.type === 'text' ? inline.text : `{${inline.size}: ${inline.field}}`;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
