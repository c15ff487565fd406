import type { Align, ParagraphStyle } from '../blocks/types.js';
import type { PageItem } from '../pages/types.js';
import type { TextLine } from '../text/paragraph-lines.js';
import type { ParagraphTags } from './paragraph-tags.js';

/** Underlines lie this far under the baseline and are this thick, as shares of the font size (Times' own values). */
const UNDERLINE = { below: 0.106, weight: 0.049 } as const;

/** The text of one line, placed: `x` is the left edge of the paragraph's room, `baseline` the line's baseline. */
export function drawLine(
  line: TextLine,
  style: ParagraphStyle,
  x: number,
  baseline: number,
  tags: ParagraphTags | undefined,
): readonly PageItem[] {
  const wordSpace = style.align === 'justify' && !line.last && line.gaps > 0 ? (line.room - line.width) / line.gaps : 0;
  let left = x + line.indent + shift(style.align, line.room - line.width);
  return line.segments.flatMap((segment) => {
    const width = segment.width + segment.gaps * wordSpace;
    const tag = segment.mark ? tags?.mark : tags?.text;
    const place = { x: left, y: baseline, width, wordSpace: segment.gaps > 0 ? wordSpace : 0 };
    const text: PageItem = {
      type: 'text',
      text: segment.text,
      font: segment.font,
      size: style.size,
      ...place,
      ...(tag === undefined ? {} : { tag }),
    };
    left += width;
    return style.underline ? [text, underline(place, style.size)] : [text];
  });
}

function shift(align: Align, spare: number): number {
  if (align === 'center') return spare / 2;
  return align === 'right' ? spare : 0;
}

function underline(place: { x: number; y: number; width: number }, size: number): PageItem {
  const y = place.y + UNDERLINE.below * size;
  return { type: 'line', x1: place.x, y1: y, x2: place.x + place.width, y2: y, weight: UNDERLINE.weight * size };
}
