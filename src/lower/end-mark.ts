import type { Inlines } from '../tree/inlines.js';

const ENDS_ALREADY = /[.;:,!?…]$/u;

/** The text with the mark that ends it, unless the user typed one: words of the data are never changed. */
export function withEnd(content: Inlines, mark: string): Inlines {
  const last = content.at(-1);
  if (last?.type === 'text' && ENDS_ALREADY.test(last.text)) return content;
  return [...content, { type: 'text', text: mark }];
}
