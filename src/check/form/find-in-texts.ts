import { type NfcText, nfcTexts } from '../nfc-texts.js';
import type { TypedText } from '../reading.js';
import type { Span } from '../rule.js';

/** Letters that a pattern found in one of the texts. */
export interface Found {
  readonly path: string;
  /** The whole text, in NFC. */
  readonly text: string;
  /** Where in it the letters begin. */
  readonly index: number;
  /** The letters. */
  readonly words: string;
  /** What the groups of the pattern caught, in order. */
  readonly groups: readonly (string | undefined)[];
  /** Where the letters stand in the text as typed. */
  readonly span: Span;
}

/** Where a pattern, with the flag `g`, matches; in all texts at once, for there are thousands of short ones. */
export function findInTexts(texts: readonly TypedText[], pattern: RegExp): readonly Found[] {
  const joined = joinedTexts(texts);
  return [...joined.all.matchAll(pattern)].flatMap((match) => {
    const at = joined.textAt(match.index);
    return at === undefined ? [] : [found(at, match)];
  });
}

function found({ text: { path, text, typedSpan }, index }: Place, [words, ...groups]: RegExpExecArray): Found {
  return { path, text, index, words, groups, span: typedSpan(index, index + words.length) };
}

interface Place {
  readonly text: NfcText;
  readonly index: number;
}

/** All texts in one, and which of them stands at a place of it. */
interface Joined {
  readonly all: string;
  textAt(index: number): Place | undefined;
}

/** No pattern matches across it, and texts begin and end with lines. */
const BORDER = '\n\0\n';

const JOINED = new WeakMap<readonly TypedText[], Joined>();

function joinedTexts(texts: readonly TypedText[]): Joined {
  const joined = JOINED.get(texts) ?? join(nfcTexts(texts));
  JOINED.set(texts, joined);
  return joined;
}

function join(texts: readonly NfcText[]): Joined {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of texts) {
    starts.push(length);
    length += text.length + BORDER.length;
  }
  return {
    all: texts.map(({ text }) => text).join(BORDER),
    textAt(index) {
      const number = lastAtMost(starts, index);
      const text = texts[number];
      return text && { text, index: index - (starts[number] ?? 0) };
    },
  };
}

/** The last of ascending numbers that is not above the one wanted. */
function lastAtMost(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= wanted) low = middle;
    else high = middle;
  }
  return low;
}
