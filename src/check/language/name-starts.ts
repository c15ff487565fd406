import { toneStyles } from '../../text/syllable/tone-styles.js';
import type { KnownName } from './known-name.js';

const FIRST_TWO = /^([\p{L}\p{N}]+)[^\p{L}\p{N}]+([\p{L}\p{N}]+)/u;
const NOTHING = /(?!)/gu;

/** A global pattern for the first two words of any of the names, in small letters; choices inside would make it many times slower. */
export function nameStarts(names: readonly KnownName[]): RegExp {
  const starts = names.flatMap(({ name }) => {
    const [, first, second] = FIRST_TWO.exec(name.normalize('NFC').toLowerCase()) ?? [];
    if (first === undefined || second === undefined) return [];
    return toneStyles(first).flatMap((one) => toneStyles(second).map((two) => `${one} ${two}`));
  });
  return starts.length === 0 ? NOTHING : new RegExp(`(?:${[...new Set(starts)].join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}
