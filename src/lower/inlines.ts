import type { Run } from '../blocks/types.js';
import type { Layout, StyleId } from '../layouts/layout.js';
import type { Inline, Inlines, TextInline } from '../tree/inlines.js';

/** Running text as runs in the way of a style: capitals and bold where the style asks, dots where data is missing. */
export function runsOf(content: Inlines, style: StyleId, layout: Layout): readonly Run[] {
  const { caps, bold } = layout.styles[style];
  return joined(content).map((inline) => {
    if (inline.type === 'blank') return { text: layout.blanks[inline.size], blank: inline.field };
    const text = caps ? inline.text.toUpperCase() : inline.text;
    return inline.bold === true && !bold ? { text, bold: true } : { text };
  });
}

/** Texts put together by the layout (`Nam Định` and `, `) are one piece, as if typed in one go. */
function joined(content: Inlines): Inlines {
  if (content.length < 2) return content;
  const pieces: Inline[] = [];
  for (const inline of content) {
    const last = pieces.at(-1);
    if (last?.type === 'text' && inline.type === 'text' && last.bold === inline.bold)
      pieces[pieces.length - 1] = joinedText(last, inline);
    else pieces.push(inline);
  }
  return pieces;
}

function joinedText(first: TextInline, second: TextInline): TextInline {
  return { ...first, text: first.text + second.text };
}
