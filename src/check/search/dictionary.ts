/** Numbers for words: what compares words many times compares numbers. */
export interface Dictionary {
  /** All words numbered so far, each at its number. */
  readonly words: readonly string[];
  /** The number of a word, a new one when it has none. */
  numberOf(word: string): number;
}

/** Vietnamese has some seven thousand syllables, of which all texts are made; names, figures and codes come on top. */
const MOST = 20_000;

let current = emptyDictionary();

/** The dictionary for the next texts: the same for all of them, until it has grown too large. */
export function currentDictionary(): Dictionary {
  if (current.words.length > MOST) current = emptyDictionary();
  return current;
}

function emptyDictionary(): Dictionary {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  return {
    words,
    numberOf: (word) => {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      return words.push(word) - 1;
    },
  };
}
