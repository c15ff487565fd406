import type { AddresseesUse, DocumentTree, Node } from '../../tree/nodes.js';

/** As what a paper speaks to somebody, if it does. */
export function addressedAs({ nodes }: DocumentTree): AddresseesUse | undefined {
  for (const node of nodes) {
    const use = node.type === 'addressees' && node.items.length > 0 ? node.use : addressedAs({ nodes: within(node) });
    if (use !== undefined) return use;
  }
  return undefined;
}

function within(node: Node): readonly Node[] {
  return 'body' in node ? node.body : [];
}
