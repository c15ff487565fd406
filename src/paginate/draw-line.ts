import type { Align, ParagraphStyle } from '../blocks/types.js';
import type { LineItem, PageItem, TextItem } from '../pages/types.js';
import type { LineSegment, TextLine } from '../text/text-line.js';
import type { ParagraphTags } from './paragraph-tags.js';

/** Underlines lie this far under the baseline and are this thick, as shares of the font size (Times' own values). */
const UNDERLINE = { below: 0.106, weight: 0.049 } as const;

/** Draws the text of one line: `x` is the left edge of the paragraph's room, `baseline` the line's baseline. */
export function drawLine(
  items: PageItem[],
  line: TextLine,
  { align, size, underline }: ParagraphStyle,
  x: number,
  baseline: number,
  tags: ParagraphTags | undefined,
): void {
  const stretch = align === 'justify' && !line.last && line.gaps > 0 ? (line.room - line.width) / line.gaps : 0;
  let left = x + line.indent + shift(align, line.room - line.width);
  for (const segment of line.segments) {
    const text = textOf(segment, size, stretch, left, baseline, segment.mark ? tags?.mark : tags?.text);
    items.push(text);
    if (underline) items.push(lineUnder(text));
    left += text.width;
  }
}

function shift(align: Align, spare: number): number {
  if (align === 'center') return spare / 2;
  return align === 'right' ? spare : 0;
}

function textOf(
  { text, font, width: natural, gaps, blank }: LineSegment,
  size: number,
  stretch: number,
  x: number,
  y: number,
  tag: number | undefined,
): TextItem {
  const wordSpace = gaps > 0 ? stretch : 0;
  const width = natural + gaps * wordSpace;
  // written out: what is copied with `...` is several times slower to read, and pages hold tens of thousands of these
  const placed: TextItem =
    tag === undefined
      ? { type: 'text', text, font, size, x, y, width, wordSpace }
      : { type: 'text', text, font, size, x, y, width, wordSpace, tag };
  return blank === undefined ? placed : { ...placed, blank };
}

function lineUnder({ x, y: baseline, width, size }: TextItem): LineItem {
  const y = baseline + UNDERLINE.below * size;
  return { type: 'line', x1: x, y1: y, x2: x + width, y2: y, weight: UNDERLINE.weight * size };
}
