import { toneStyles } from '../../text/syllable/tone-styles.js';
import { groupedBy } from '../grouped-by.js';
import { madeOnce } from '../made-once.js';
import type { Dictionary } from './dictionary.js';

/** Phrases that begin with one word. */
export interface Opening {
  readonly first: number;
  /** Whether it is a phrase by itself. */
  readonly isWhole: boolean;
  /** What follows the first word, phrase by phrase, by the second word; nothing has the second word of a phrase that is whole. */
  readonly rests: ReadonlyMap<number, readonly (readonly number[])[]>;
}

/** Phrases by their words' numbers in a dictionary. */
export type Phrases = (dictionary: Dictionary) => readonly Opening[];

const WORD = /[\p{sc=Latn}\p{M}\p{N}]+/gu;

/** Phrases to look for, each in both styles of tone marks; neither capitals nor what stands between words tells two apart. */
export function phrases(list: readonly string[]): Phrases {
  return madeOnce((dictionary) => {
    const all = list.flatMap((phrase) => numbered(phrase, dictionary));
    return [...groupedBy(all, firstOf)].map(([first, begun]) => {
      const rests = begun.map((words) => words.slice(1));
      return { first, isWhole: rests.some(({ length }) => length === 0), rests: groupedBy(rests, firstOf) };
    });
  });
}

/** Less than the number of any word, where there is none. */
function firstOf([first = -1]: readonly number[]): number {
  return first;
}

/** Every way to write the words of a phrase. */
function numbered(phrase: string, { numberOf }: Dictionary): readonly (readonly number[])[] {
  const words = phrase.normalize('NFC').toLowerCase().match(WORD) ?? [];
  return words.reduce<readonly (readonly number[])[]>(
    (ways, word) => toneStyles(word).flatMap((style) => ways.map((way) => [...way, numberOf(style)])),
    [[]],
  );
}
