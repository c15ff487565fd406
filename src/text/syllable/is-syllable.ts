import { SPELLINGS } from './spellings.js';
import { splitTone } from './split-tone.js';

/** Whether letters (NFC, small or capital) are a syllable Vietnamese could have, its tone mark in either style. */
export function isSyllable(letters: string): boolean {
  const split = splitTone(letters.toLowerCase());
  const spelling = split && SPELLINGS.get(split.letters);
  if (split === undefined || spelling === undefined) return false;
  const { tone, at } = split;
  if (spelling.stopped && tone !== 'sắc' && tone !== 'nặng') return false;
  return at === undefined || spelling.places.includes(at);
}
