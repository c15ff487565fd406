import type { Run } from '../blocks/types.js';
import type { Layout, StyleId } from '../layouts/layout.js';
import type { Inline, Inlines } from '../tree/nodes.js';

/** Running text as runs in the way of a style: capitals where the style asks, dots where data is missing. */
export function runsOf(content: Inlines, style: StyleId, layout: Layout): readonly Run[] {
  const { caps } = layout.styles[style];
  return joined(content).map((inline) =>
    inline.type === 'blank'
      ? { text: layout.blanks[inline.size], blank: inline.field }
      : { text: caps ? inline.text.toUpperCase() : inline.text },
  );
}

/** Texts put together by the layout (`Nam Định` and `, `) are one piece, as if typed in one go. */
function joined(content: Inlines): Inlines {
  const pieces: Inline[] = [];
  for (const inline of content) {
    const last = pieces.at(-1);
    if (last?.type !== 'text' || inline.type !== 'text') pieces.push(inline);
    else pieces[pieces.length - 1] = { type: 'text', text: last.text + inline.text };
  }
  return pieces;
}
