import type { Run } from '../blocks/types.js';
import type { Layout, StyleId } from '../layouts/layout.js';
import type { Inlines } from '../tree/nodes.js';

/** Running text as runs in the way of a style: capitals where the style asks, dots where data is missing. */
export function runsOf(content: Inlines, style: StyleId, layout: Layout): readonly Run[] {
  const { caps } = layout.styles[style];
  return content.map((inline) =>
    inline.type === 'blank'
      ? { text: layout.blanks[inline.size], blank: inline.field }
      : { text: caps ? inline.text.toUpperCase() : inline.text },
  );
}
