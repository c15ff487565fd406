import type { Block } from '../blocks/types.js';
import { type Placed, withFillers } from '../blocks/with-fillers.js';
import type { MeasureContext } from './context.js';
import type { FlowItem } from './flow-item.js';
import { keep } from './keep.js';
import { measureParagraph } from './measure-paragraph.js';
import { measureRule } from './measure-rule.js';
import { measureTable } from './measure-table.js';
import { styleOf } from './style-of.js';

/** Height of the paragraphs Word asks for around tables; DOCX makes them as small as they can be. */
const FILLER_HEIGHT = 1;

/** Blocks as items in a row; of the space below a block and above the next the larger counts, as in Word. */
export function measureBlocks(blocks: readonly Block[], width: number, context: MeasureContext): readonly FlowItem[] {
  let after = 0;
  return withFillers(blocks).flatMap(({ content, opensPage }) => {
    const [first, ...rest] = measureContent(content, width, context);
    const above = opensPage ? 0 : after;
    after = spaceBelow(content, context);
    if (first === undefined) return [];
    return [{ ...first, before: Math.max(first.before, above), ...(opensPage ? { opensPage } : {}) }, ...rest];
  });
}

function measureContent(content: Placed['content'], width: number, context: MeasureContext): readonly FlowItem[] {
  switch (content.type) {
    case 'filler':
      return [{ before: 0, height: FILLER_HEIGHT, toNext: keep(content.keepNext), draw: () => {} }];
    case 'rule':
      return [measureRule(content, width)];
    case 'table':
      return measureTable(content, context);
    case 'paragraph': {
      const style = styleOf(context.styles, content.style);
      return measureParagraph(content, style, width, context, context.tagger.tag(content, style.role));
    }
  }
}

function spaceBelow(content: Placed['content'], { styles }: MeasureContext): number {
  if (content.type === 'rule') return content.after;
  return content.type === 'paragraph' ? styleOf(styles, content.style).after : 0;
}
