import type { DocumentTree, Node } from '../../tree/nodes.js';

/** The first node of that type in a paper. */
export function nodeOf<T extends Node['type']>(
  { nodes }: DocumentTree,
  type: T,
): Extract<Node, { type: T }> | undefined {
  return nodes.find((node): node is Extract<Node, { type: T }> => node.type === type);
}
