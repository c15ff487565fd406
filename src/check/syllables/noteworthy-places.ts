import { madeOnce } from '../made-once.js';
import type { TypedText } from '../reading.js';
import { cutTexts } from '../search/cut-texts.js';
import type { Dictionary } from '../search/dictionary.js';
import { type WordFacts, wordFacts } from './word-facts.js';

/** Where words with such facts stand among all words of the texts, one word after the other. */
export function noteworthyPlaces(
  texts: readonly TypedText[],
  isMeant: (facts: WordFacts) => boolean,
): readonly number[] {
  const found: number[] = [];
  for (const { facts, places } of noteworthy(texts)) {
    if (isMeant(facts)) for (const place of places) found.push(place);
  }
  return found;
}

interface Noteworthy {
  readonly facts: WordFacts;
  readonly places: readonly number[];
}

/** Few of the different words are; picked out once for all rules. */
const noteworthy = madeOnce((texts: readonly TypedText[]): readonly Noteworthy[] => {
  const { dictionary, index } = cutTexts(texts);
  const factsOf = factsIn(dictionary);
  const found: Noteworthy[] = [];
  for (const word of index.different) {
    const facts = factsOf(word);
    if (facts !== undefined) found.push({ facts, places: index.placesOf(word) });
  }
  return found;
});

/** Looks each word of a dictionary up once for all texts. */
const factsIn = madeOnce(({ words }: Dictionary): ((word: number) => WordFacts | undefined) => {
  const known: (WordFacts | undefined)[] = [];
  return (word) => {
    for (let next = known.length; next <= word; next += 1) known.push(wordFacts(words[next] ?? ''));
    return known[word];
  };
});
