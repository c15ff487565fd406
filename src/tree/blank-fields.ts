import type { DocumentTree } from './nodes.js';
import { walkInlines } from './walk-inlines.js';

/** The fields whose absence a document shows as dots, each once, in reading order. */
export function blankFields(tree: DocumentTree): readonly string[] {
  const fields = walkInlines(tree).flatMap((inline) => (inline.type === 'blank' ? [inline.field] : []));
  return [...new Set(fields)];
}
