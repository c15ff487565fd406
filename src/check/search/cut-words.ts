import type { Dictionary } from './dictionary.js';
import { FIRST_HASH, hashWith } from './hash-with.js';
import { isWordLetter } from './is-word-letter.js';

/** The words of a text, runs of letters, marks and figures: their numbers in a dictionary and where they begin and end, in order. */
export interface Words {
  readonly words: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Finds the words of a text and looks them up, in one go over its letters. */
export function cutWords(text: string, { numberAt }: Dictionary): Words {
  // something stands between two words
  const most = Math.ceil(text.length / 2);
  const [words, starts, ends] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  let count = 0;
  let start = -1;
  let hash = FIRST_HASH;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (isWordLetter(code)) {
      if (start < 0) start = at;
      hash = hashWith(hash, code);
    } else if (start >= 0) {
      words[count] = numberAt(text, start, at, hash);
      starts[count] = start;
      ends[count++] = at;
      start = -1;
      hash = FIRST_HASH;
    }
  }
  return { words: words.subarray(0, count), starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}
