import type { Inlines } from '../../tree/inlines.js';

/** The words of running text; a gap is left empty, to be filled in. */
export function plainText(inlines: Inlines): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.text : ''))
    .join('')
    .trim();
}
