import type { ParagraphBlock, ParagraphStyle } from '../blocks/types.js';
import { endsInWord } from '../text/ends-in-word.js';
import { lineMetrics } from '../text/line-metrics.js';
import { paragraphLines } from '../text/paragraph-lines.js';
import type { TextLine } from '../text/text-line.js';
import type { MeasureContext } from './context.js';
import type { Draw } from './draw.js';
import { drawLine } from './draw-line.js';
import type { Bond, FlowItem } from './flow-item.js';
import { keep } from './keep.js';
import type { ParagraphTags } from './paragraph-tags.js';

/** Widow and orphan control: at least this many lines of a paragraph stand together. */
const TOGETHER = 2;

const LEVELS = { heading1: 1, heading2: 2, heading3: 3, heading4: 4 } as const;

/** A paragraph as lines; `tags` is absent for page furniture. One that stays with the next moves whole, as in LibreOffice. */
export function measureParagraph(
  block: ParagraphBlock,
  style: ParagraphStyle,
  width: number,
  context: MeasureContext,
  tags: ParagraphTags | undefined,
): readonly FlowItem[] {
  const lines = paragraphLines(block, style, width, context.fonts);
  const { height, baseline } = lineMetrics(style, context.fonts.regular);
  const keepsNext = block.keepNext ?? style.keepNext;
  const outline = outlineOf(block, style, tags);
  if (tags !== undefined && cutsWord(lines)) context.cut.push(tags.text);
  return lines.map((line, index) => {
    const isFirst = index === 0;
    const text: Draw = (items, left, top) => drawLine(items, line, style, left, top + baseline, tags);
    const item = {
      before: isFirst ? (block.before ?? style.before) : 0,
      height,
      toNext: line.last ? keep(keepsNext) : bond(index, lines.length, keepsNext || style.keepLines),
      draw: isFirst && block.signature !== undefined ? both(roomToSign(block, width, tags), text) : text,
    };
    return isFirst && outline !== undefined ? { outline, ...item } : item;
  });
}

/** The room stands above the first line, as high as the space asked for there and as wide as the cell. */
function roomToSign(block: ParagraphBlock, width: number, tags: ParagraphTags | undefined): Draw | undefined {
  const { signature, before = 0 } = block;
  const tag = tags?.form;
  if (signature === undefined || tag === undefined) return undefined;
  const { id, label } = signature;
  return (items, x, top) => {
    items.push({ type: 'field', x, y: top - before, width, height: before, id, label, tag });
  };
}

function both(first: Draw | undefined, second: Draw): Draw {
  return (items, left, top) => {
    first?.(items, left, top);
    second(items, left, top);
  };
}

function bond(index: number, count: number, wholly: boolean): Bond {
  const isEdge = index + 1 < TOGETHER || count - (index + 1) < TOGETHER;
  return isEdge ? 'bound' : keep(wholly);
}

/** Whether a line ends inside a word that goes on in the next. */
function cutsWord(lines: readonly TextLine[]): boolean {
  for (let next = 1; next < lines.length; next += 1) {
    if (endsInWord(lines[next - 1]?.segments.at(-1)?.text ?? '')) return true;
  }
  return false;
}

function outlineOf(block: ParagraphBlock, style: ParagraphStyle, tags: ParagraphTags | undefined): FlowItem['outline'] {
  if (style.role === 'text' || tags === undefined) return undefined;
  const level = LEVELS[style.role];
  const mark = block.mark === undefined ? '' : `${block.mark.text} `;
  return { text: mark + block.runs.map((run) => run.text).join(''), level, tag: tags.text };
}
