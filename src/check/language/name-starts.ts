import type { Found } from '../found.js';
import type { TypedText } from '../reading.js';
import { wordSearch } from '../search/word-search.js';
import type { KnownName } from './known-name.js';

const WORD = /[\p{sc=Latn}\p{N}]+/gu;
const TWO_WORDS = /[\p{sc=Latn}\p{N}]+ [\p{sc=Latn}\p{N}]+/uy;

/** Where texts hold the first two words of any of the names, in any capitals and either style of tone marks. */
export function nameStarts(names: readonly KnownName[], texts: readonly TypedText[]): readonly Found[] {
  const starts = names.flatMap(({ name }) => {
    const [first, second] = name.normalize('NFC').match(WORD) ?? [];
    return first === undefined || second === undefined ? [] : [`${first} ${second}`];
  });
  return wordSearch(starts, TWO_WORDS)(texts);
}
