import type { Block, BlockDocument, DocumentMeta } from '../blocks/types.js';
import type { Layout } from '../layouts/layout.js';
import type { FontMetricsSet } from '../text/fonts.js';
import type { DocumentTree, Node, NodeType } from '../tree/nodes.js';
import type { LowerContext, LowerSettings } from './context.js';
import type { Handler } from './handler.js';
import { body, heading } from './handlers/body.js';
import { legalBases } from './handlers/legal-bases.js';
import { letterhead } from './handlers/letterhead.js';
import { list } from './handlers/list.js';
import { recipients } from './handlers/recipients.js';
import { signatures } from './handlers/signatures.js';
import { table } from './handlers/table.js';
import { title } from './handlers/title.js';
import { joinNeighbours } from './neighbours.js';

const HANDLERS: { readonly [T in NodeType]: Handler<T> } = {
  letterhead,
  title,
  'legal-bases': legalBases,
  p: body,
  heading,
  list,
  table,
  signatures,
  recipients,
};

/** Turns what a paper says into what stands on it, in the way of one layout. */
export function lower(
  tree: DocumentTree,
  meta: DocumentMeta,
  layout: Layout,
  settings: LowerSettings,
  fonts: FontMetricsSet,
): BlockDocument {
  const { page } = layout;
  let lists = 0;
  const context: LowerContext = {
    layout,
    fonts,
    settings,
    width: page.width - page.margin.left - page.margin.right,
    nextList: () => ++lists,
  };
  return {
    meta,
    page: { ...page, mirrored: settings.duplex },
    styles: layout.styles,
    blocks: joinNeighbours(
      tree.nodes.map((node) => ({ type: node.type, blocks: lowerNode(node, context) })),
      layout,
    ),
  };
}

function lowerNode<T extends NodeType>(node: Extract<Node, { type: T }>, context: LowerContext): readonly Block[] {
  return HANDLERS[node.type](node, context);
}
