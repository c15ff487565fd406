import type { KnownName } from './known-name.js';
import { otherToneStyle } from './other-tone-style.js';

const FIRST_TWO = /^([\p{L}\p{N}]+)[^\p{L}\p{N}]+([\p{L}\p{N}]+)/u;
const HAS_TWO_STYLES = /(?:o[ae]|uy)$/u;
const MARKS = /\p{M}/gu;
const NOTHING = /(?!)/gu;

/** A global pattern for the first two words of any of the names, in small letters and either tone style. */
export function nameStarts(names: readonly KnownName[]): RegExp {
  const starts = names.flatMap(({ name }) => {
    const [, first, second] = FIRST_TWO.exec(name.normalize('NFC').toLowerCase()) ?? [];
    if (first === undefined || second === undefined) return [];
    return styles(first).flatMap((one) => styles(second).map((two) => `${one} ${two}`));
  });
  return starts.length === 0 ? NOTHING : new RegExp(`(?:${[...new Set(starts)].join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Plain letters only: patterns with choices inside are many times slower. */
function styles(word: string): readonly string[] {
  const plain = word.normalize('NFD').replace(MARKS, '');
  return HAS_TWO_STYLES.test(plain) && plain !== word ? [word, otherToneStyle(word)] : [word];
}
