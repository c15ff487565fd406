import { FIRST_HASH, hashWith } from './hash-with.js';

/** Numbers for words: what compares words many times compares numbers. */
export interface Dictionary {
  /** All words numbered so far, each at its number. */
  readonly words: readonly string[];
  /** The number of a word, a new one when it has none. */
  numberOf(word: string): number;
  /** The same for a word, or what stands between two, in a text; what is known is not cut out of it. Its hash saves reading it once more. */
  numberAt(text: string, start: number, end: number, hash?: number): number;
}

/** Vietnamese has some seven thousand syllables, of which all texts are made; names, figures and codes come on top. */
const MOST = 20_000;

/** Words are told apart in so many groups; a power of two. */
const GROUPS = 0x8000;
const NONE = -1;

let current = emptyDictionary();

/** The dictionary for the next texts: the same for all of them, until it has grown too large. */
export function currentDictionary(): Dictionary {
  if (current.words.length > MOST) current = emptyDictionary();
  return current;
}

/** A hash table over letters of texts: a `Map` would need every word cut out before it can be looked up. */
function emptyDictionary(): Dictionary {
  const words: string[] = [];
  /** The last word of each group, and for each word the one before it in its group. */
  const lasts = new Int32Array(GROUPS).fill(NONE);
  const befores: number[] = [];
  const numberAt = (text: string, start: number, end: number, hash = hashOf(text, start, end)): number => {
    const group = (hash ^ (hash >>> 15)) & (GROUPS - 1);
    const last = lasts[group] ?? NONE;
    for (let number = last; number !== NONE; number = befores[number] ?? NONE) {
      if (stands(words[number] ?? '', text, start, end)) return number;
    }
    lasts[group] = words.length;
    befores.push(last);
    return words.push(text.slice(start, end)) - 1;
  };
  return { words, numberOf: (word) => numberAt(word, 0, word.length), numberAt };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = FIRST_HASH;
  for (let at = start; at < end; at += 1) hash = hashWith(hash, text.charCodeAt(at));
  return hash;
}

/** Of few letters: `startsWith` takes longer. */
function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at += 1) if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  return true;
}
