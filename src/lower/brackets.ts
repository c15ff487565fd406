import type { Inlines } from '../tree/inlines.js';

/** The text in round brackets, unless it has them already. */
export function inBrackets(content: Inlines): Inlines {
  const first = content[0];
  if (first?.type === 'text' && first.text.startsWith('(')) return content;
  return [{ type: 'text', text: '(' }, ...content, { type: 'text', text: ')' }];
}
