import type { KnownName } from './known-name.js';
import { otherToneStyle } from './other-tone-style.js';

const FIRST_TWO = /^([\p{L}\p{N}]+)[^\p{L}\p{N}]+([\p{L}\p{N}]+)/u;
const HAS_TWO_STYLES = /(?:o[ae]|uy)$/u;
const MARKS = /\p{M}/gu;

/** A global pattern for the first two words of any of the names, their first letters in either case, in either tone style. */
export function nameStarts(names: readonly KnownName[]): RegExp {
  const starts = names.flatMap(({ name }) => {
    const [, first, second] = FIRST_TWO.exec(name.normalize('NFC').toLowerCase()) ?? [];
    if (first === undefined || second === undefined) return [];
    return writings(first).flatMap((one) => writings(second).map((two) => `${one} ${two}`));
  });
  return new RegExp(`(?:${[...new Set(starts), '(?!)'].join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Plain letters only: patterns with choices inside are many times slower. */
function writings(word: string): readonly string[] {
  const plain = word.normalize('NFD').replace(MARKS, '');
  const styles = HAS_TWO_STYLES.test(plain) && plain !== word ? [word, otherToneStyle(word)] : [word];
  return styles.flatMap((style) => [style, style.charAt(0).toUpperCase() + style.slice(1)]);
}
