import type { WordLine } from './split-lines.js';

/** Lines that do not end alike, from one common line start to the next: a cascade counts once. */
export interface LineDifference {
  /** Place of the first and after the last character, spaces not counted. */
  readonly from: number;
  readonly to: number;
  readonly page: number;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/** Where the lines of the same text end differently. */
export function lineDifferences(ours: readonly WordLine[], theirs: readonly WordLine[]): readonly LineDifference[] {
  const ourStarts = new Set(ours.map(startOf));
  const shared = theirs.map(startOf).filter((at) => ourStarts.has(at));
  return shared.flatMap((from, index) => {
    const to = shared[index + 1] ?? Number.POSITIVE_INFINITY;
    const inside = (line: WordLine) => startOf(line) >= from && startOf(line) < to;
    const [mine, other] = [ours.filter(inside), theirs.filter(inside)];
    if (mine.length === 1 && other.length === 1) return [];
    return [{ from, to, page: mine[0]?.[0]?.page ?? 0, ours: mine.map(textOf), theirs: other.map(textOf) }];
  });
}

function startOf(line: WordLine): number {
  return line[0]?.at ?? 0;
}

function textOf(line: WordLine): string {
  return line.map(({ text }) => text).join(' ');
}
