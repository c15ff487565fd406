import { toneStyles } from '../../text/syllable/tone-styles.js';
import { madeOnce } from '../made-once.js';
import type { Dictionary } from './dictionary.js';

/** Phrases that begin with one word. */
export interface Opening {
  readonly first: number;
  /** Whether it is a phrase by itself. */
  readonly isWhole: boolean;
  /** By the second word of the others: what follows that word, phrase by phrase. */
  readonly rests: ReadonlyMap<number, readonly (readonly number[])[]>;
}

/** Phrases by their words' numbers in a dictionary. */
export type Phrases = (dictionary: Dictionary) => readonly Opening[];

const WORD = /[\p{sc=Latn}\p{M}\p{N}]+/gu;

/** Phrases to look for, each in both styles of tone marks; neither capitals nor what stands between words tells two apart. */
export function phrases(list: readonly string[]): Phrases {
  return madeOnce((dictionary) =>
    [...byFirst(list.flatMap((phrase) => numbered(phrase, dictionary)))].map(([first, followed]) => ({
      first,
      isWhole: followed.some(({ length }) => length === 0),
      rests: byFirst(followed),
    })),
  );
}

/** Rows by their first number: what follows it in each. */
function byFirst(rows: readonly (readonly number[])[]): ReadonlyMap<number, readonly (readonly number[])[]> {
  const groups = new Map<number, (readonly number[])[]>();
  for (const [first, ...rest] of rows) {
    if (first === undefined) continue;
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [rest]);
    else group.push(rest);
  }
  return groups;
}

/** Every way to write the words of a phrase. */
function numbered(phrase: string, { numberOf }: Dictionary): readonly (readonly number[])[] {
  const words = phrase.normalize('NFC').toLowerCase().match(WORD) ?? [];
  return words.reduce<readonly (readonly number[])[]>(
    (ways, word) => toneStyles(word).flatMap((style) => ways.map((way) => [...way, numberOf(style)])),
    [[]],
  );
}
