import type { ParagraphBlock, RuleBlock } from '../blocks/types.js';
import type { RuleSpec, StyleId } from '../layouts/layout.js';
import { paragraphLines } from '../text/paragraph-lines.js';
import type { LowerContext } from './context.js';

/** A paragraph and a line under it, as long as the layout's share of its longest printed line (ND30-24 for wrapped names). */
export function underlined(
  block: ParagraphBlock,
  style: StyleId,
  rule: RuleSpec,
  context: LowerContext,
  width: number = context.width,
): readonly [ParagraphBlock, RuleBlock] {
  const lines = paragraphLines(block, context.layout.styles[style], width, context.fonts);
  const longest = Math.max(...lines.map((line) => line.width));
  const { share, ...drawn } = rule;
  return [block, { type: 'rule', width: longest * share, ...drawn }];
}
