import type { ReadPaper } from '../reading.js';
import type { RuleFinding } from '../rule.js';

/** A finding about one page of a paper; pages count from 0 here, from 1 in its words. */
export function pageFinding({ kind, facts }: ReadPaper, page: number, message: string, hint: string): RuleFinding {
  return { path: facts.path, message: `${kind.name}, trang ${page + 1}: ${message}`, hint };
}
