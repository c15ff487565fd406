import { nfcTexts } from '../nfc-texts.js';
import type { TypedText } from '../reading.js';
import type { Span } from '../rule.js';

/** Letters that a pattern found in a text. */
export interface Found {
  /** Path of the field. */
  readonly path: string;
  /** The whole text, composed. */
  readonly text: string;
  /** The letters found. */
  readonly letters: string;
  /** What the groups of the pattern hold; empty for one that took no part. */
  readonly parts: readonly string[];
  /** Where the letters stand in the composed text: from the first to behind the last. */
  readonly start: number;
  readonly end: number;
  /** Where they stand in the text as typed. */
  readonly span: Span;
  /** Where other letters of `text` stand in the text as typed. */
  typedSpan(start: number, end: number): Span;
}

/** All places of a global pattern in the texts; most texts have none, and are asked for no more than that. */
export function search(texts: readonly TypedText[], pattern: RegExp): readonly Found[] {
  return nfcTexts(texts).flatMap(({ path, text, typedSpan }) => {
    if (text.search(pattern) < 0) return [];
    return [...text.matchAll(pattern)].map((match) => {
      const [letters, ...groups] = match;
      const start = match.index;
      const end = start + letters.length;
      const parts = groups.map((part = '') => part);
      return { path, text, letters, parts, start, end, span: typedSpan(start, end), typedSpan };
    });
  });
}
