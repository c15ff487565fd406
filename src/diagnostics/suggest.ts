import { distance } from 'fastest-levenshtein';
import { SYNONYMS } from './synonyms.js';

/** The candidate a writer most likely meant, or nothing when none is near; case, marks and `_ -` do not count. */
export function suggest(found: string, candidates: readonly string[]): string | undefined {
  const wanted = bare(found);
  const synonym = SYNONYMS.get(wanted);
  if (synonym !== undefined && candidates.includes(synonym)) return synonym;
  const nearest = candidates
    .map((candidate) => ({ candidate, away: slips(wanted, bare(candidate)) }))
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

/** Letters in the wrong order are one slip, however many changes that takes. */
function slips(one: string, other: string): number {
  const changes = distance(one, other);
  return changes > 1 && sorted(one) === sorted(other) ? 1 : changes;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** One slip in every three letters. */
function allowance(one: string, other: string): number {
  return Math.floor(Math.max(one.length, other.length) / 3);
}
