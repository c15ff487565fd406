import type { JoinedTexts } from './joined-texts.js';
import type { NfcText } from './nfc-texts.js';
import type { Span } from './rule.js';

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

/** What a pattern matched in the joined texts, as letters of one of them. */
export function foundAt(joined: JoinedTexts, match: RegExpExecArray): Found | undefined {
  const at = joined.textAt(match.index);
  return at && found(match, at.whole, match.index - at.offset);
}

const NO_PARTS: readonly string[] = [];

function found(match: RegExpExecArray, { path, text, typedSpan }: NfcText, start: number): Found {
  const end = start + match[0].length;
  const parts = match.length === 1 ? NO_PARTS : match.slice(1).map((part = '') => part);
  return { path, text, letters: text.slice(start, end), parts, start, end, span: typedSpan(start, end), typedSpan };
}
