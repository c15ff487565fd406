import type { Passage } from './passages.js';

/** The lines of a passage, top to bottom. */
export function linesOf({ pieces }: Pick<Passage, 'pieces'>): readonly string[] {
  const lines = new Map<number, string>();
  for (const { text, y } of pieces) lines.set(y, (lines.get(y) ?? '') + text);
  return [...lines.values()];
}
