import { type JoinedTexts, joinedTexts } from '../joined-texts.js';
import { madeOnce } from '../made-once.js';
import type { TypedText } from '../reading.js';
import { TEXT_BORDER } from '../text-border.js';
import { currentDictionary, type Dictionary } from './dictionary.js';
import { isWordLetter } from './is-word-letter.js';

/**
 * All texts cut into words, in small letters, and what stands between them. A year has thousands of both and few hundred
 * different ones: what looks at each different one once need not read the texts.
 */
export interface CutTexts {
  readonly joined: JoinedTexts;
  /** Knows the words by their numbers. */
  readonly dictionary: Dictionary;
  /** The words in order; and where each begins and ends in the joined texts. */
  readonly words: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The different ones among them. */
  readonly different: readonly number[];
  /** Where a word stands among the words, the last place first. */
  placesOf(word: number): readonly number[];
  /** Each different thing between two words, but one space alone, and where it stands in the joined texts. */
  readonly gaps: ReadonlyMap<string, readonly number[]>;
}

/** Cuts the texts of a reading, once for all rules. */
export const cutTexts: (texts: readonly TypedText[]) => CutTexts = madeOnce(cut);

function cut(texts: readonly TypedText[]): CutTexts {
  const joined = joinedTexts(texts);
  const pieces: Pieces = { dictionary: currentDictionary(), words: [], starts: [], ends: [], gaps: new Map() };
  const small = joined.small();
  for (let at = 0; at < small.length; ) {
    const start = endOfRun(small, at, false);
    addGap(small, at, start, pieces);
    at = endOfRun(small, start, true);
    if (at > start) addWord(small, start, at, pieces);
  }
  return { joined, ...pieces, ...indexOf(pieces) };
}

interface Pieces {
  readonly dictionary: Dictionary;
  readonly words: number[];
  readonly starts: number[];
  readonly ends: number[];
  readonly gaps: Map<string, number[]>;
}

function endOfRun(text: string, from: number, ofWord: boolean): number {
  let at = from;
  while (at < text.length && isWordLetter(text.charCodeAt(at)) === ofWord) at += 1;
  return at;
}

const SPACE = 0x20;

function addGap(text: string, start: number, end: number, pieces: Pieces): void {
  if (end === start || (end - start === 1 && text.charCodeAt(start) === SPACE)) return;
  const gap = text.slice(start, end);
  const border = gap.indexOf(TEXT_BORDER);
  if (border < 0) keepGap(gap, start, pieces);
  else {
    addGap(text, start, start + border, pieces);
    addGap(text, start + border + TEXT_BORDER.length, end, pieces);
  }
}

function keepGap(gap: string, start: number, { gaps }: Pieces): void {
  const known = gaps.get(gap);
  if (known === undefined) gaps.set(gap, [start]);
  else known.push(start);
}

function addWord(text: string, start: number, end: number, { dictionary, words, starts, ends }: Pieces): void {
  words.push(dictionary.numberOf(text.slice(start, end)));
  starts.push(start);
  ends.push(end);
}

/** Finds words by the last place of each, and from each place the one before it; places count from 1, none is 0. */
function indexOf({ dictionary, words }: Pieces): Pick<CutTexts, 'different' | 'placesOf'> {
  const last = new Int32Array(dictionary.words.length);
  const different: number[] = [];
  const before = words.map((word, index) => {
    const place = last[word] ?? 0;
    if (place === 0) different.push(word);
    last[word] = index + 1;
    return place;
  });
  return {
    different,
    placesOf: (word) => {
      const places: number[] = [];
      for (let place = last[word] ?? 0; place > 0; place = before[place - 1] ?? 0) places.push(place - 1);
      return places;
    },
  };
}
