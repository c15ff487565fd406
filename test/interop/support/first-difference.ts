import type { PlacedWord } from './placed-words.js';
import { splitLines } from './split-lines.js';

/** What stands in both PDFs around the first place where they do not say the same. */
export interface TextDifference {
  readonly ours: string;
  readonly theirs: string;
}

/** Words shown before and after the place. */
const AROUND = 40;

/** The first place where characters differ or words are parted differently; where a line ends, a word may be parted. */
export function firstDifference(
  ours: readonly PlacedWord[],
  theirs: readonly PlacedWord[],
): TextDifference | undefined {
  const at = firstCharacter(ours, theirs) ?? firstGap(ours, theirs);
  return at === undefined ? undefined : { ours: textAround(ours, at), theirs: textAround(theirs, at) };
}

function firstCharacter(ours: readonly PlacedWord[], theirs: readonly PlacedWord[]): number | undefined {
  const [mine, other] = [joined(ours, ''), joined(theirs, '')];
  if (mine === other) return undefined;
  let at = 0;
  while (mine[at] === other[at]) at += 1;
  return at;
}

function firstGap(ours: readonly PlacedWord[], theirs: readonly PlacedWord[]): number | undefined {
  const lineStarts = new Set([...splitLines(ours), ...splitLines(theirs)].map((line) => line[0]?.at));
  const [mine, other] = [startsOf(ours), startsOf(theirs)];
  const odd = [...mine, ...other].filter((at) => !(mine.has(at) && other.has(at)) && !lineStarts.has(at));
  return odd.length === 0 ? undefined : Math.min(...odd);
}

function startsOf(words: readonly PlacedWord[]): Set<number> {
  return new Set(words.map(({ at }) => at));
}

function textAround(words: readonly PlacedWord[], place: number): string {
  return joined(
    words.filter(({ at }) => Math.abs(at - place) < AROUND),
    ' ',
  );
}

function joined(words: readonly PlacedWord[], by: string): string {
  return words.map(({ text }) => text).join(by);
}
