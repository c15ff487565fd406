import type { Block, BlockDocument, DocumentMeta, PageSpec, SectionBlocks } from '../blocks/types.js';
import type { Layout } from '../layouts/layout.js';
import type { FontMetricsSet } from '../text/fonts.js';
import type { AppendixNode, DocumentTree, Node, NodeType } from '../tree/nodes.js';
import type { LowerContext, LowerSettings } from './context.js';
import { createCounter } from './counter.js';
import type { Handler } from './handler.js';
import { addressees } from './handlers/addressees.js';
import { appendix } from './handlers/appendix.js';
import { body, heading, note } from './handlers/body.js';
import { cut, pageBreak } from './handlers/breaks.js';
import { closing } from './handlers/closing.js';
import { division } from './handlers/division.js';
import { legalBases } from './handlers/legal-bases.js';
import { letterhead } from './handlers/letterhead.js';
import { list } from './handlers/list.js';
import { recipients } from './handlers/recipients.js';
import { section } from './handlers/section.js';
import { signatures } from './handlers/signatures.js';
import { table } from './handlers/table.js';
import { title } from './handlers/title.js';
import { joinRecipients } from './join-recipients.js';
import { keepBetweenCuts } from './keep-between-cuts.js';
import { joinNeighbours } from './neighbours.js';
import { stylesFor } from './styles-for.js';
import { turnedPage } from './turn-page.js';

const HANDLERS: { readonly [T in NodeType]: Handler<T> } = {
  letterhead,
  title,
  addressees,
  'legal-bases': legalBases,
  p: body,
  note,
  heading,
  list,
  section,
  part: division,
  chapter: division,
  article: division,
  table,
  signatures,
  recipients,
  closing,
  'page-break': pageBreak,
  cut,
  appendix,
};

/**
 * Turns what a paper says into what stands on it, in the way of one layout. Each annex is a section of the document: it
 * counts its own pages and hides the first number (ND30-08, ND30-09, DANG-06).
 */
export function lower(
  tree: DocumentTree,
  meta: DocumentMeta,
  layout: Layout,
  settings: LowerSettings,
  fonts: FontMetricsSet,
): BlockDocument {
  const upright: PageSpec = { ...layout.page, mirrored: settings.duplex };
  const pageOf = (landscape: boolean): PageSpec => (landscape ? turnedPage(upright) : upright);
  let lists = 0;
  const nextList = () => ++lists;
  const annexes = tree.nodes.filter(isAppendix);
  const counted = annexes.length > 1 ? { nextAppendix: createCounter(nextList) } : {};
  const sectionOf = (nodes: readonly Node[], page: PageSpec): SectionBlocks => {
    const context = { ...freshContext(page, nextList), layout, settings, fonts, ...counted };
    return { page, blocks: lowerAll(nodes, context) };
  };
  const main = tree.nodes.filter((node) => !isAppendix(node));
  const sections = annexes.map((annex) => sectionOf([annex], pageOf(annex.landscape)));
  const hasMain = main.length > 0 || sections.length === 0;
  return {
    meta,
    styles: stylesFor(tree, layout),
    sections: hasMain ? [sectionOf(main, pageOf(tree.landscape === true)), ...sections] : sections,
  };
}

function isAppendix(node: Node): node is AppendixNode {
  return node.type === 'appendix';
}

/** The counts of a section of the document: each begins them anew. */
function freshContext({ width, height, margin }: PageSpec, nextList: () => number) {
  return {
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
    depth: 0,
    nextList,
    nextSection: createCounter(nextList),
    nextDivision: {
      part: createCounter(nextList),
      chapter: createCounter(nextList),
      article: createCounter(nextList),
    },
    lowerAll,
  };
}

function lowerAll(nodes: readonly Node[], context: LowerContext): readonly Block[] {
  const parts = nodes.map((node) => ({ type: node.type, blocks: lowerNode(node, context) }));
  return keepBetweenCuts(joinNeighbours(joinRecipients(parts, context.layout), context.layout), context);
}

function lowerNode<T extends NodeType>(node: Extract<Node, { type: T }>, context: LowerContext): readonly Block[] {
  return HANDLERS[node.type](node, context);
}
