import type { DocumentTree, Node } from '../../tree/nodes.js';
import type { TableNode } from '../../tree/table-nodes.js';
import type { Row, Sheet } from '../xlsx/workbook.js';
import { plainText } from './plain-text.js';
import { tableRows } from './table-rows.js';

/** Letters that stand side by side on a sheet of paper, upright and on its long side. */
const LETTERS = { upright: 90, landscape: 140 } as const;

/** The sign under which a paper of the state says nothing more. */
const END_OF_PAPER = /\.\/\.$/u;

/** The least a column needs. */
const LEAST = 6;

/** The tables of a paper as a sheet: under its title, with the sentences between and behind them. */
export function sheetOfPaper(name: string, { nodes, landscape }: DocumentTree): Sheet {
  const parts = nodes.map((node) => ({ node, rows: rowsOf(node) }));
  const first = parts.findIndex(({ node }) => node.type === 'table');
  const above = parts.slice(0, Math.max(first, 0)).reduce((sum, { rows }) => sum + rows.length, 0);
  const headings = headingsOf(parts[first]?.node);
  return {
    name,
    ...(landscape ? { landscape } : {}),
    columns: widthsOf(
      nodes.filter((node) => node.type === 'table'),
      landscape ? LETTERS.landscape : LETTERS.upright,
    ),
    rows: parts.flatMap(({ rows }) => rows),
    frozen: { rows: above + headings, columns: 0 },
    ...(headings === 0 ? {} : { repeated: { first: above, last: above + headings - 1 } }),
  };
}

function headingsOf(node: Node | undefined): number {
  return node?.type === 'table' ? node.head.length : 0;
}

/** What is only for paper, its head, its closing, has no rows. */
function rowsOf(node: Node): readonly Row[] {
  switch (node.type) {
    case 'title':
      return [
        [{ style: 'title', value: plainText(node.kind).toLocaleUpperCase('vi') }],
        ...node.subjects.map((subject): Row => [{ style: 'subject', value: plainText(subject) }]),
        [],
      ];
    case 'table':
      return [...tableRows(node), []];
    case 'p':
      return [[{ style: 'line', value: plainText(node.content).replace(END_OF_PAPER, '.') }]];
    default:
      return [];
  }
}

/** The widths of the table with the most columns: several of one paper stand below each other. */
function widthsOf(tables: readonly TableNode[], letters: number): Sheet['columns'] {
  const [widest] = [...tables].sort((a, b) => b.columns.length - a.columns.length);
  const shares = widest?.columns.map(({ share }) => share) ?? [];
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => ({ width: Math.max(LEAST, Math.round((share / all) * letters)) }));
}
