import { distance } from 'fastest-levenshtein';

/** The candidate a writer most likely meant, or nothing when none is near; case, marks and `_ -` do not count. */
export function suggest(found: string, candidates: readonly string[]): string | undefined {
  const wanted = bare(found);
  const nearest = candidates
    .map((candidate) => ({ candidate, away: distance(wanted, bare(candidate)) }))
    .filter(({ candidate, away }) => away <= allowance(wanted, bare(candidate)))
    .sort((one, other) => one.away - other.away)[0];
  return nearest?.candidate;
}

function bare(word: string): string {
  return word
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[\p{M}\s_-]/gu, '');
}

/** One slip in a short word, one more for every three further letters; a word of two letters must match. */
function allowance(one: string, other: string): number {
  return Math.floor(Math.min(one.length, other.length) / 3);
}
