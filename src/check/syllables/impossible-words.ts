import { allMatches } from '../../text/all-matches.js';
import { inAddress } from '../language/in-address.js';
import type { NfcText } from '../nfc-texts.js';
import { LETTERS } from './letters.js';

/** A word that cannot be Vietnamese, and where it stands in the composed text. */
interface ImpossibleWord {
  readonly word: string;
  readonly start: number;
}

/** Words joined by hyphens or apostrophes, as in `Mát-xcơ-va`, `H’Mông`. */
const JOINED = /[\p{sc=Latn}\p{M}]+(?:[-'’][\p{sc=Latn}\p{M}]+)*/gu;

/** Tells whether a word is no possible syllable, nor foreign, listed or allowed. */
export type IsImpossible = (word: string) => boolean;

/** The words of a text that cannot be Vietnamese. */
export function impossibleWords({ text }: NfcText, isImpossible: IsImpossible): readonly ImpossibleWord[] {
  return allMatches(text, JOINED).flatMap(({ 0: joined, index }) => {
    const words = allMatches(joined, LETTERS).filter(({ 0: word }) => isImpossible(word));
    if (words.length === 0 || isName(joined) || isCode(text, index)) return [];
    return words.map(({ 0: word, index: at }) => ({ word, start: index + at }));
  });
}

/** A foreign name or word spelled by its sounds: several hyphens, one behind a capital, or no Vietnamese letter. */
function isName(joined: string): boolean {
  return /['’]|-.*-|^\p{Lu}.*-|^[\p{ASCII}]+-\p{ASCII}+$/u.test(joined);
}

/** In an address, or with a digit in what stands between spaces: `34-CT/TW`. */
function isCode(text: string, start: number): boolean {
  const from = text.slice(0, start).search(/\S*$/u);
  const chunk = /^\S*/u.exec(text.slice(from))?.[0] ?? '';
  return /\d/u.test(chunk) || inAddress(text, start);
}
