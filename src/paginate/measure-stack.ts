import type { ParagraphBlock, RuleBlock } from '../blocks/types.js';
import type { MeasureContext } from './context.js';
import type { FlowItem } from './flow-item.js';
import { measureParagraph } from './measure-paragraph.js';
import { measureRule } from './measure-rule.js';
import type { ParagraphTags } from './paragraph-tags.js';
import type { StackLine } from './stack-line.js';
import { styleOf } from './style-of.js';

/** Blocks standing under each other in a cell, and the height they take together. */
export interface Stack {
  readonly lines: readonly StackLine[];
  readonly height: number;
}

/** DOCX fills an empty cell with a paragraph as small as it can be. */
const EMPTY_CELL = 1;

type StackBlock = ParagraphBlock | RuleBlock;

/** Stacks the blocks of a cell inside `width` points; `tagsOf` gives each paragraph its elements. */
export function measureStack(
  blocks: readonly StackBlock[],
  width: number,
  context: MeasureContext,
  tagsOf: (block: ParagraphBlock) => ParagraphTags | undefined,
): Stack {
  const lines: StackLine[] = [];
  let y = 0;
  let above = 0;
  for (const block of blocks) {
    const { items, after } = measureBlock(block, width, context, tagsOf);
    for (const item of items) {
      const top = y + Math.max(item.before, above);
      above = 0;
      lines.push({ top, height: item.height, bound: item.toNext === 'bound', draw: item.draw });
      y = top + item.height;
    }
    above = after;
  }
  return { lines, height: blocks.length === 0 ? EMPTY_CELL : y + above };
}

function measureBlock(
  block: StackBlock,
  width: number,
  context: MeasureContext,
  tagsOf: (block: ParagraphBlock) => ParagraphTags | undefined,
): { items: readonly FlowItem[]; after: number } {
  if (block.type === 'rule') return { items: [measureRule(block, width)], after: block.after };
  const style = styleOf(context.styles, block.style);
  return { items: measureParagraph(block, style, width, context, tagsOf(block)), after: style.after };
}
