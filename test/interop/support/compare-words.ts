import { firstDifference, type TextDifference } from './first-difference.js';
import { type LineDifference, lineDifferences } from './line-differences.js';
import type { PdfWord } from './pdf-words.js';
import { type PlacedWord, placedWords, type TopOf } from './placed-words.js';
import { splitLines } from './split-lines.js';

/** What two PDFs of one document have in common. */
export interface Comparison {
  readonly pages: { readonly ours: number; readonly theirs: number };
  /** Page numbers and the pages they stand on. */
  readonly numbers: { readonly ours: string; readonly theirs: string };
  readonly text: TextDifference | undefined;
  readonly lines: number;
  readonly differences: readonly LineDifference[];
  /** The first word that stands on another page. */
  readonly stray: { readonly text: string; readonly ours: number; readonly theirs: number } | undefined;
  /** Distances of words on lines that end alike, in points, each list ascending. */
  readonly across: readonly number[];
  readonly down: readonly number[];
}

interface Pair {
  readonly word: PdfWord;
  readonly match: PdfWord;
}

/** Compares the words of our PDF with those of the converted DOCX. */
export function compareWords(ours: readonly PdfWord[], theirs: readonly PdfWord[], topOf: TopOf): Comparison {
  const [mine, other] = [placedWords(ours, topOf), placedWords(theirs, topOf)];
  const [ourNumbers, theirNumbers] = [pageNumbers(ours, topOf), pageNumbers(theirs, topOf)];
  const text = firstDifference(mine, other);
  const theirLines = splitLines(other);
  const differences = text === undefined ? lineDifferences(splitLines(mine), theirLines) : [];
  const pairs = matching(mine, other).filter(({ word }) => !differences.some((each) => isInside(word, each)));
  const stray = pairs.find(({ word, match }) => word.page !== match.page);
  const together = pairs.filter(({ word, match }) => word.page === match.page);
  const level = together.filter(({ word }) => !differences.some((each) => isShifted(word, each)));
  const numbers = ourNumbers.map((word, index): Pair => ({ word, match: theirNumbers[index] ?? word }));
  return {
    pages: { ours: pagesOf(ours), theirs: pagesOf(theirs) },
    numbers: { ours: printNumbers(ourNumbers), theirs: printNumbers(theirNumbers) },
    text,
    lines: theirLines.length,
    differences,
    stray: stray && { text: stray.word.text, ours: stray.word.page + 1, theirs: stray.match.page + 1 },
    across: distances([...together, ...numbers], ({ left }) => left),
    down: distances([...level, ...numbers], ({ baseline }) => baseline),
  };
}

function matching(mine: readonly PlacedWord[], other: readonly PlacedWord[]) {
  const places = new Map(other.map((word) => [word.at, word]));
  return mine.flatMap((word) => {
    const match = places.get(word.at);
    return match === undefined ? [] : [{ word, match }];
  });
}

function isInside({ at }: PlacedWord, { from, to }: LineDifference): boolean {
  return at >= from && at < to;
}

/** Where an exception makes a paragraph a line longer, all that follows on its page stands a line lower. */
function isShifted({ at, page }: PlacedWord, { from, page: where, ours, theirs }: LineDifference): boolean {
  return ours.length !== theirs.length && page === where && at >= from;
}

function pagesOf(words: readonly PdfWord[]): number {
  return (words.at(-1)?.page ?? 0) + 1;
}

function pageNumbers(words: readonly PdfWord[], topOf: TopOf): readonly PdfWord[] {
  return words.filter(({ baseline, page }) => baseline <= topOf(page));
}

function printNumbers(words: readonly PdfWord[]): string {
  return words.map(({ text, page }) => `${text} on page ${page + 1}`).join(', ');
}

function distances(pairs: readonly Pair[], coordinate: (word: PdfWord) => number): readonly number[] {
  return pairs.map(({ word, match }) => Math.abs(coordinate(word) - coordinate(match))).sort((a, b) => a - b);
}
