import { toneStyles } from '../../text/syllable/tone-styles.js';
import { madeOnce } from '../made-once.js';
import type { Dictionary } from './dictionary.js';

/** Phrases that begin with one word: the words that follow it, phrase by phrase. */
interface Opening {
  readonly first: number;
  readonly rests: readonly (readonly number[])[];
}

/** Phrases by their words' numbers in a dictionary. */
export type Phrases = (dictionary: Dictionary) => readonly Opening[];

const WORD = /[\p{sc=Latn}\p{M}\p{N}]+/gu;

/** Phrases to look for, each in both styles of tone marks; neither capitals nor what stands between words tells two apart. */
export function phrases(list: readonly string[]): Phrases {
  return madeOnce((dictionary) => {
    const known = new Map<number, number[][]>();
    for (const [first, ...rest] of list.flatMap((phrase) => numbered(phrase, dictionary))) {
      if (first === undefined) continue;
      const rests = known.get(first);
      if (rests === undefined) known.set(first, [rest]);
      else rests.push(rest);
    }
    return [...known].map(([first, rests]) => ({ first, rests }));
  });
}

/** Every way to write the words of a phrase. */
function numbered(phrase: string, { numberOf }: Dictionary): readonly (readonly number[])[] {
  const words = phrase.normalize('NFC').toLowerCase().match(WORD) ?? [];
  return words.reduce<readonly (readonly number[])[]>(
    (ways, word) => toneStyles(word).flatMap((style) => ways.map((way) => [...way, numberOf(style)])),
    [[]],
  );
}
