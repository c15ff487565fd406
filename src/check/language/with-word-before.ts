import type { Found } from '../found.js';
import type { Span } from '../rule.js';
import { widened } from './widened.js';

/** A place with the words on both sides of it. */
interface WithWords {
  readonly letters: string;
  readonly span: Span;
  /** What touches the place before and behind it; empty when nothing does. */
  readonly before: string;
  readonly after: string;
}

const CLOSED_WORD_BEFORE = /[\p{sc=Latn}\p{N}]+[)”"»%]*$/u;
const LONGEST = 24;

/** The letters found with the words they touch; before them a word in brackets or quotation marks too: `(một) ;`. */
export function withWordBefore(place: Found): WithWords {
  const { text, start, end, typedSpan } = place;
  const before = CLOSED_WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.[0] ?? '';
  const after = widened(place)
    .letters.replace(/^[\p{sc=Latn}\p{N}]*/u, '')
    .slice(place.letters.length);
  const [from, to] = [start - before.length, end + after.length];
  return { letters: text.slice(from, to), span: typedSpan(from, to), before, after };
}
