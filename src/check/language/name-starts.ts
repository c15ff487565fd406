import type { Found } from '../found.js';
import type { TypedText } from '../reading.js';
import { wordSearch } from '../search/word-search.js';
import type { KnownName } from './known-name.js';

const WORD = /[\p{L}\p{N}]+/gu;
const TWO_WORDS = /[\p{L}\p{N}]+ [\p{L}\p{N}]+/uy;

/** Where texts hold the first two words of any of the names, in any capitals and either style of tone marks. */
export function nameStarts(names: readonly KnownName[], texts: readonly TypedText[]): readonly Found[] {
  const starts = names.flatMap(({ name }) => {
    const [first, second] = name.normalize('NFC').match(WORD) ?? [];
    return first === undefined || second === undefined ? [] : [`${first} ${second}`];
  });
  return wordSearch(starts, TWO_WORDS)(texts);
}
