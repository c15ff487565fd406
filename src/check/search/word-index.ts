/**
 * Finds the places of words among all words of the texts: by the last place of each, and from each place the one before it; places
 * count from 1 inside, none is 0. A class, since the engine forgets what it compiled of functions made anew for each reading.
 */
export class WordIndex {
  /** The different words, in order. */
  readonly different: readonly number[];
  readonly #lasts: Int32Array;
  readonly #befores: Int32Array;

  constructor(words: Int32Array, dictionarySize: number) {
    const different: number[] = [];
    this.#lasts = new Int32Array(dictionarySize);
    this.#befores = new Int32Array(words.length);
    for (let next = 0; next < words.length; next += 1) {
      const word = words[next] ?? 0;
      const before = this.#lasts[word] ?? 0;
      if (before === 0) different.push(word);
      this.#lasts[word] = next + 1;
      this.#befores[next] = before;
    }
    this.different = different;
  }

  /** The last place where a word stands; negative for none. */
  lastPlace(word: number): number {
    return (this.#lasts[word] ?? 0) - 1;
  }

  /** The place where the word of a place stood before; negative for none. */
  placeBefore(place: number): number {
    return (this.#befores[place] ?? 0) - 1;
  }

  /** All places of a word, the last one first. */
  placesOf(word: number): readonly number[] {
    const places: number[] = [];
    for (let place = this.lastPlace(word); place >= 0; place = this.placeBefore(place)) places.push(place);
    return places;
  }
}
