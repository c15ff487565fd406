import type { Block, ParagraphBlock, Row, StyleSheet } from '../blocks/types.js';
import type { Layout } from '../layouts/layout.js';
import type { NodeType } from '../tree/nodes.js';

/** One node's blocks and what it was. */
export interface Lowered {
  readonly type: NodeType;
  readonly blocks: readonly Block[];
}

/** What the paragraph before leads into, and stays with unless it is long. */
const LED_INTO: ReadonlySet<NodeType> = new Set(['list', 'table']);

/** What any paragraph and the last row of a table stay with: a page of bare signatures proves nothing. */
const ENDS: ReadonlySet<NodeType> = new Set(['signatures', 'closing']);

/** Joins the blocks of all nodes, minding what stands next to what. */
export function joinNeighbours(parts: readonly Lowered[], layout: Layout): readonly Block[] {
  return parts.flatMap(({ blocks }, index) => {
    const spaced = spaceFirst(blocks, spaceBelow(parts[index - 1], layout), layout);
    const next = parts[index + 1];
    return next === undefined ? spaced : [...spaced.slice(0, -1), ...spaced.slice(-1).map(keep(next.type, layout))];
  });
}

function keep(next: NodeType, layout: Layout): (block: Block) => Block {
  const staysWithNext = (block: ParagraphBlock) =>
    ENDS.has(next) || (LED_INTO.has(next) && lettersIn(block) <= layout.longestLeadIn);
  return (block) => {
    if (block.type === 'paragraph') return staysWithNext(block) ? { ...block, keepNext: true } : block;
    const isData = block.type === 'table' && block.role === 'data';
    return isData && ENDS.has(next) ? { ...block, rows: keepLast(block.rows) } : block;
  };
}

function lettersIn({ runs }: ParagraphBlock): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

function keepLast(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, keepNext: true } : row));
}

/** Tables and lists of addressees have no space below of their own: what follows brings it, or more if it has more. */
function spaceBelow(part: Lowered | undefined, { table, addressees }: Layout): number {
  if (part?.type === 'addressees' && part.blocks.length > 0) return addressees.after;
  const last = part?.blocks.at(-1);
  return last?.type === 'table' && last.role === 'data' ? table.after : 0;
}

function spaceFirst(blocks: readonly Block[], space: number, { styles }: Layout): readonly Block[] {
  const [first, ...rest] = blocks;
  if (space === 0 || first?.type !== 'paragraph') return blocks;
  const sheet: StyleSheet = styles;
  return [{ ...first, before: Math.max(space, sheet[first.style]?.before ?? 0) }, ...rest];
}
