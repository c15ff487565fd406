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

/** The styles of a paper: where it has parts, the headings within them are one level lower than elsewhere. */
export function stylesFor({ nodes }: DocumentTree, { styles, divisions }: Layout): StyleSheet {
  if (!nodes.some(({ type }) => type === 'part')) return styles;
  const entries = Object.entries(styles).map(([id, style]) => {
    const role = id === divisions.part.style ? style.role : BELOW[style.role];
    return [id, { ...style, role }] as const;
  });
  return Object.fromEntries(entries);
}
