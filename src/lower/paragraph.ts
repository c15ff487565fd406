import type { ParagraphBlock } from '../blocks/types.js';
import type { StyleId } from '../layouts/layout.js';
import type { Inlines } from '../tree/nodes.js';
import type { LowerContext } from './context.js';
import { runsOf } from './inlines.js';

/** One paragraph in the given style. */
export function paragraph(content: Inlines, style: StyleId, context: LowerContext): ParagraphBlock {
  return { type: 'paragraph', style, runs: runsOf(content, style, context.layout) };
}

/** One paragraph of fixed words in the given style. */
export function words(text: string, style: StyleId, context: LowerContext): ParagraphBlock {
  return paragraph([{ type: 'text', text }], style, context);
}
