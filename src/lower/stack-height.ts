import type { Cell, StyleSheet } from '../blocks/types.js';
import { lineMetrics } from '../text/line-metrics.js';
import { paragraphLines } from '../text/paragraph-lines.js';
import type { LowerContext } from './context.js';

/** A block as high as it prints, and the space it asks for around it. */
interface Measured {
  readonly before: number;
  readonly height: number;
  readonly after: number;
}

/** How high blocks stand under each other in `width` points of room; between two the larger space counts. */
export function stackHeight(blocks: Cell['blocks'], width: number, context: LowerContext): number {
  let height = 0;
  let above = 0;
  for (const each of blocks.map((block) => measured(block, width, context))) {
    height += Math.max(each.before, above) + each.height;
    above = each.after;
  }
  return height + above;
}

function measured(block: Cell['blocks'][number], width: number, { layout, fonts }: LowerContext): Measured {
  if (block.type === 'rule') return { before: 0, height: block.height, after: block.after };
  const sheet: StyleSheet = layout.styles;
  const style = sheet[block.style];
  if (style === undefined) throw new Error(`paragraph style "${block.style}" is not in the layout`);
  const height = paragraphLines(block, style, width, fonts).length * lineMetrics(style, fonts.regular).height;
  return { before: block.before ?? style.before, height, after: style.after };
}
