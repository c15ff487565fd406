import type { PlacedWord } from './placed-words.js';

/** The words of one line. */
export type WordLine = readonly PlacedWord[];

/** Baselines further apart than this are different lines, in points. */
const SAME_LINE = 1;

/** The lines of a document: words that follow each other to the right on one baseline. Cells side by side join. */
export function splitLines(words: readonly PlacedWord[]): readonly WordLine[] {
  const lines: PlacedWord[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const before = line?.at(-1);
    if (line !== undefined && before !== undefined && follows(before, word)) line.push(word);
    else lines.push([word]);
  }
  return lines;
}

function follows(before: PlacedWord, word: PlacedWord): boolean {
  return (
    word.page === before.page &&
    Math.abs(word.baseline - before.baseline) < SAME_LINE &&
    word.left >= before.right - SAME_LINE
  );
}
