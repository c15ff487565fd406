import type { TextItem } from '../../pages/types.js';

/** The lines that pieces of text make, top to bottom. */
export function linesOf(pieces: readonly TextItem[]): readonly string[] {
  const lines = new Map<number, string>();
  for (const { text, y } of pieces) lines.set(y, (lines.get(y) ?? '') + text);
  return [...lines.values()];
}
