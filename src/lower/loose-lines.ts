import type { ParagraphBlock } from '../blocks/types.js';
import type { Layout } from '../layouts/layout.js';
import { partedLines } from './parted-lines.js';

/** Recipients over the whole width: a short list stays whole, a long one may go on over the page. */
export function looseLines(lines: readonly ParagraphBlock[], layout: Layout): readonly ParagraphBlock[] {
  const { first, rest } = partedLines(lines, 0, layout);
  if (rest.length === 0) return lines;
  const last = first.length - 1;
  return [...first.map((line, index) => (index === last ? { ...line, keepNext: false } : line)), ...rest];
}
