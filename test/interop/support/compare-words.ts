import { firstDifference, type TextDifference } from './first-difference.js';
import type { PdfWord } from './pdf-words.js';
import { splitLines, type WordLine } from './split-lines.js';

/** Lines that do not end alike, from one common line start to the next common one: a cascade counts once. */
export interface LineDifference {
  /** Characters before it in the document, spaces not counted. */
  readonly at: number;
  readonly page: number;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** What two PDFs of one document have in common. */
export interface Comparison {
  readonly pages: { readonly ours: number; readonly theirs: number };
  readonly text: TextDifference | undefined;
  readonly lines: number;
  readonly differences: readonly LineDifference[];
  /** Words on different pages. */
  readonly strayWords: number;
  /** Distances in points, one a word, each list ascending. */
  readonly across: readonly number[];
  readonly down: readonly number[];
}

/** Compares the words of our PDF with those of the converted DOCX. */
export function compareWords(ours: readonly PdfWord[], theirs: readonly PdfWord[]): Comparison {
  const others = new Map(theirs.map((word) => [word.at, word]));
  const pairs = ours.flatMap((word) => {
    const other = others.get(word.at);
    return other === undefined ? [] : [{ word, other }];
  });
  const together = pairs.filter(({ word, other }) => word.page === other.page);
  const text = firstDifference(ours, theirs);
  const theirLines = splitLines(theirs);
  return {
    pages: { ours: pagesOf(ours), theirs: pagesOf(theirs) },
    text,
    lines: theirLines.length,
    differences: text === undefined ? lineDifferences(splitLines(ours), theirLines) : [],
    strayWords: pairs.length - together.length,
    across: ascending(together.map(({ word, other }) => Math.abs(word.left - other.left))),
    down: ascending(together.map(({ word, other }) => Math.abs(word.baseline - other.baseline))),
  };
}

function lineDifferences(ours: readonly WordLine[], theirs: readonly WordLine[]): readonly LineDifference[] {
  const ourStarts = new Set(ours.map(startOf));
  const shared = theirs.map(startOf).filter((at) => ourStarts.has(at));
  return shared.flatMap((at, index) => {
    const end = shared[index + 1] ?? Number.POSITIVE_INFINITY;
    const inside = (line: WordLine) => startOf(line) >= at && startOf(line) < end;
    const [mine, other] = [ours.filter(inside), theirs.filter(inside)];
    if (mine.length === 1 && other.length === 1) return [];
    return [{ at, page: mine[0]?.[0]?.page ?? 0, ours: mine.map(textOf), theirs: other.map(textOf) }];
  });
}

function startOf(line: WordLine): number {
  return line[0]?.at ?? 0;
}

function textOf(line: WordLine): string {
  return line.map(({ text }) => text).join(' ');
}

function pagesOf(words: readonly PdfWord[]): number {
  return (words.at(-1)?.page ?? 0) + 1;
}

function ascending(values: readonly number[]): readonly number[] {
  return [...values].sort((a, b) => a - b);
}
