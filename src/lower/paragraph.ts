import type { ParagraphBlock, Run } from '../blocks/types.js';
import type { StyleId } from '../layouts/layout.js';
import { balancedInset } from '../text/balance.js';
import type { Inlines } from '../tree/inlines.js';
import type { LowerContext } from './context.js';
import { fitBlank } from './fit-blank.js';
import { fitsLine } from './fits-line.js';
import { runsOf } from './inlines.js';

/** One paragraph in the given style, standing in a room of `width` points; the whole text area unless stated. */
export function paragraph(
  content: Inlines,
  style: StyleId,
  context: LowerContext,
  width: number = context.width,
): ParagraphBlock {
  const { layout, fonts } = context;
  const runs = runsOf(content, style, layout).map((run) => fitBlank(run, layout.styles[style], width, fonts));
  return paragraphOfRuns(runs, style, context, width);
}

/** One paragraph of fixed words in the given style. */
export function words(text: string, style: StyleId, context: LowerContext, width?: number): ParagraphBlock {
  return paragraph([{ type: 'text', text }], style, context, width);
}

/** One paragraph of runs that know how they look. */
export function paragraphOfRuns(
  runs: readonly Run[],
  style: StyleId,
  { layout, fonts, width: whole }: LowerContext,
  width: number = whole,
): ParagraphBlock {
  const block: ParagraphBlock = { type: 'paragraph', style, runs };
  const spec = layout.styles[style];
  const inset = spec.balanced && !fitsLine(runs, spec, width, fonts) ? balancedInset(block, spec, width, fonts) : 0;
  return inset === 0 ? block : { ...block, inset };
}
