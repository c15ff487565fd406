import type { CutTexts } from './cut-texts.js';
import type { Phrases } from './phrases.js';

/** Where in the joined texts any of the phrases begins, in order. */
export function phrasePlaces(texts: CutTexts, phrases: Phrases): readonly number[] {
  const { dictionary, words, starts, lastPlace, placeBefore } = texts;
  const found: number[] = [];
  for (const { first, rests } of phrases(dictionary)) {
    for (let place = lastPlace(first); place >= 0; place = placeBefore(place)) {
      if (anyStands(rests, place + 1, words)) found.push(starts[place] ?? 0);
    }
  }
  return found.sort((a, b) => a - b);
}

function anyStands(rests: readonly (readonly number[])[], place: number, words: Int32Array): boolean {
  for (const rest of rests) if (stands(rest, place, words)) return true;
  return false;
}

function stands(rest: readonly number[], place: number, words: Int32Array): boolean {
  for (let index = 0; index < rest.length; index += 1) if (words[place + index] !== rest[index]) return false;
  return true;
}
