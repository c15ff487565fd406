import type { ParagraphRole, StyleSheet } from '../blocks/types.js';
import type { Layout } from '../layouts/layout.js';
import type { DocumentTree } from '../tree/nodes.js';

const BELOW: Readonly<Record<ParagraphRole, ParagraphRole>> = {
  text: 'text',
  heading1: 'heading1',
  heading2: 'heading3',
  heading3: 'heading4',
  heading4: 'heading4',
};

/** One sheet for all papers with parts: whoever reads it need not read it again. */
const WITH_PARTS = new WeakMap<Layout, StyleSheet>();

/** The styles of a paper: where it has parts, the headings within them are one level lower than elsewhere. */
export function stylesFor({ nodes }: DocumentTree, layout: Layout): StyleSheet {
  if (!nodes.some(({ type }) => type === 'part')) return layout.styles;
  const sheet = WITH_PARTS.get(layout) ?? lowered(layout);
  WITH_PARTS.set(layout, sheet);
  return sheet;
}

function lowered({ styles, divisions }: Layout): StyleSheet {
  const entries = Object.entries(styles).map(([id, style]) => {
    const role = id === divisions.part.style ? style.role : BELOW[style.role];
    return [id, { ...style, role }] as const;
  });
  return Object.fromEntries(entries);
}
