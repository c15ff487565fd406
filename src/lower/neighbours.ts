import type { Block, Row, StyleSheet } from '../blocks/types.js';
import type { Layout } from '../layouts/layout.js';
import type { NodeType } from '../tree/nodes.js';

/** One node's blocks and what it was. */
export interface Lowered {
  readonly type: NodeType;
  readonly blocks: readonly Block[];
}

/** What the paragraph before leads into, and stays with. */
const LED_INTO: ReadonlySet<NodeType> = new Set(['list', 'table', 'signatures', 'closing']);

/** What the last row of a table stays with too: a page of bare signatures proves nothing. */
const ENDS: ReadonlySet<NodeType> = new Set(['signatures', 'closing']);

/** Joins the blocks of all nodes, minding what stands next to what. */
export function joinNeighbours(parts: readonly Lowered[], layout: Layout): readonly Block[] {
  return parts.flatMap(({ blocks }, index) => {
    const spaced = spaceFirst(blocks, spaceBelow(parts[index - 1], layout), layout);
    const next = parts[index + 1];
    return next === undefined ? spaced : [...spaced.slice(0, -1), ...spaced.slice(-1).map(keep(next.type))];
  });
}

function keep(next: NodeType): (block: Block) => Block {
  return (block) => {
    if (block.type === 'paragraph' && LED_INTO.has(next)) return { ...block, keepNext: true };
    const isData = block.type === 'table' && block.role === 'data';
    return isData && ENDS.has(next) ? { ...block, rows: keepLast(block.rows) } : block;
  };
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
