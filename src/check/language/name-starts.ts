import type { Found } from '../found.js';
import type { TypedText } from '../reading.js';
import { wordSearch } from '../search/word-search.js';
import type { KnownName } from './known-name.js';

const WORD = /[\p{sc=Latn}\p{N}]+/gu;
const TWO_WORDS = /[\p{sc=Latn}\p{N}]+ [\p{sc=Latn}\p{N}]+/uy;

/** Where texts hold the first two words of any of the names, in any capitals and either style of tone marks, and none of the names itself. */
export function nameStarts(names: readonly KnownName[], texts: readonly TypedText[]): readonly Found[] {
  // all first: a place within the words of another found here is none, and that other may be a name as it should be
  return wordSearch(names.flatMap(firstWords), TWO_WORDS)(texts).filter((place) => !standsAt(place, names));
}

function standsAt({ text, start }: Found, names: readonly KnownName[]): boolean {
  for (const { name } of names) if (text.startsWith(name, start)) return true;
  return false;
}

function firstWords({ name }: KnownName): readonly string[] {
  const [first, second] = name.normalize('NFC').match(WORD) ?? [];
  return first === undefined || second === undefined ? [] : [`${first} ${second}`];
}
