import { type NfcText, nfcTexts } from '../nfc-texts.js';
import type { TypedText } from '../reading.js';
import type { Span } from '../rule.js';

/** Letters that a pattern found in a text. */
export interface Found extends NfcText {
  /** The letters found. */
  readonly letters: string;
  /** What the groups of the pattern hold; empty for one that took no part. */
  readonly parts: readonly string[];
  /** Where the letters stand in `text`: from the first to behind the last. */
  readonly start: number;
  readonly end: number;
  /** Where they stand in the text as typed. */
  readonly span: Span;
}

/**
 * All places of a global pattern in the texts. With `small` the pattern, written in small letters, finds capitals too: many
 * times faster than a pattern that ignores case. Most texts have no place, and are asked for no more than that.
 */
export function search(texts: readonly TypedText[], pattern: RegExp, small?: 'small'): readonly Found[] {
  const smallTexts = small === undefined ? undefined : inSmallLetters(texts);
  return nfcTexts(texts).flatMap((whole, index) => {
    const searched = smallTexts?.[index] ?? whole.text;
    return searched.search(pattern) < 0 ? [] : placesIn(whole, [...searched.matchAll(pattern)]);
  });
}

function placesIn({ path, text, typedSpan }: NfcText, matches: readonly RegExpExecArray[]): readonly Found[] {
  return matches.map((match) => {
    const [found, ...groups] = match;
    const start = match.index;
    const end = start + found.length;
    const parts = groups.map((part = '') => part);
    return { path, text, letters: text.slice(start, end), parts, start, end, span: typedSpan(start, end), typedSpan };
  });
}

const SMALL = new WeakMap<readonly TypedText[], readonly string[]>();

function inSmallLetters(texts: readonly TypedText[]): readonly string[] {
  const known = SMALL.get(texts) ?? nfcTexts(texts).map(({ text }) => smallLetters(text));
  SMALL.set(texts, known);
  return known;
}

/** Letter for letter: a few capitals have two small letters, and stay. */
function smallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/./gsu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}
