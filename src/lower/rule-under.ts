import type { RuleBlock } from '../blocks/types.js';
import type { RuleSpec, StyleId } from '../layouts/layout.js';
import { paragraphLines } from '../text/paragraph-lines.js';
import type { Inlines } from '../tree/nodes.js';
import type { LowerContext } from './context.js';
import { paragraph } from './paragraph.js';

/** A line under a text, as long as the layout's share of the text's longest printed line (ND30-24 for wrapped names). */
export function ruleUnder(
  { content, style, width }: { content: Inlines; style: StyleId; width: number },
  rule: RuleSpec,
  context: LowerContext,
): RuleBlock {
  const lines = paragraphLines(paragraph(content, style, context), context.layout.styles[style], width, context.fonts);
  const longest = Math.max(...lines.map((line) => line.width));
  return { type: 'rule', width: longest * rule.share, height: rule.height, weight: rule.weight };
}
