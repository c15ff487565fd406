import type { CutTexts } from './cut-texts.js';
import type { Phrases } from './phrases.js';

/** Where in the joined texts any of the phrases begins, in order. */
export function phrasePlaces(texts: CutTexts, phrases: Phrases): readonly number[] {
  const found: number[] = [];
  for (const { first, rests } of phrases(texts.dictionary)) {
    for (const place of texts.placesOf(first)) {
      if (rests.some((rest) => stands(rest, place + 1, texts))) found.push(texts.starts[place] ?? 0);
    }
  }
  return found.sort((a, b) => a - b);
}

function stands(rest: readonly number[], place: number, { words }: CutTexts): boolean {
  return rest.every((word, index) => words[place + index] === word);
}
