import LineBreaker from 'linebreak';

/** A place where a line may end: the index of the first character of the next line. */
export interface BreakOpportunity {
  readonly position: number;
  /** What stands right before the place decides how far back a line that does not fit must move. */
  readonly after: 'space' | 'slash' | 'other';
}

const HYPHEN = '-';

/**
 * Where lines of a text may end: UAX #14, tailored to what Word and LibreOffice do: a break after every hyphen inside a
 * word, before a digit too (`2021-|2025`).
 */
export function breakOpportunities(text: string): readonly BreakOpportunity[] {
  const positions = new Set<number>(hyphensBeforeDigits(text));
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) positions.add(next.position);
  return [...positions].sort((a, b) => a - b).map((position) => ({ position, after: kindBefore(text, position) }));
}

function hyphensBeforeDigits(text: string): number[] {
  return [...text.matchAll(/(?<=[^\s-])-(?=\d)/gu)].map((match) => match.index + HYPHEN.length);
}

function kindBefore(text: string, position: number): BreakOpportunity['after'] {
  const before = text[position - 1];
  if (before === ' ') return 'space';
  return before === '/' ? 'slash' : 'other';
}
