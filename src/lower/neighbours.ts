import type { Block, StyleSheet } from '../blocks/types.js';
import type { Layout } from '../layouts/layout.js';
import type { NodeType } from '../tree/nodes.js';

/** One node's blocks and what it was. */
export interface Lowered {
  readonly type: NodeType;
  readonly blocks: readonly Block[];
}

/** What the paragraph before leads into, and stays with: a page of bare signatures proves nothing. */
const LED_INTO: ReadonlySet<NodeType> = new Set(['list', 'table', 'signatures']);

/** Joins the blocks of all nodes, minding what stands next to what. */
export function joinNeighbours(parts: readonly Lowered[], layout: Layout): readonly Block[] {
  return parts.flatMap(({ blocks }, index) => {
    const spaced = parts[index - 1]?.type === 'table' ? spaceFirst(blocks, layout) : blocks;
    const next = parts[index + 1];
    return next !== undefined && LED_INTO.has(next.type) ? keepLast(spaced) : spaced;
  });
}

function keepLast(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) =>
    index === blocks.length - 1 && block.type === 'paragraph' ? { ...block, keepNext: true } : block,
  );
}

/** A table has no space below of its own: what follows brings it, or more if it has more. */
function spaceFirst(blocks: readonly Block[], { table, styles }: Layout): readonly Block[] {
  const sheet: StyleSheet = styles;
  return blocks.map((block, index) =>
    index === 0 && block.type === 'paragraph'
      ? { ...block, before: Math.max(table.after, sheet[block.style]?.before ?? 0) }
      : block,
  );
}
