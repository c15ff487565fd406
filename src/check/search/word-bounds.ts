import { isWordLetter } from './is-word-letter.js';

/** Where the words of a text begin and end, in order. */
export interface WordBounds {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Finds the words of a text: runs of letters, marks and figures. */
export function wordBounds(text: string): WordBounds {
  // something stands between two words
  const most = Math.ceil(text.length / 2);
  const [starts, ends] = [new Int32Array(most), new Int32Array(most)];
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const isLetter = isWordLetter(text.charCodeAt(at));
    if (isLetter && !isInside) starts[count] = at;
    else if (!isLetter && isInside) ends[count++] = at;
    isInside = isLetter;
  }
  if (isInside) ends[count++] = text.length;
  return { starts: starts.subarray(0, count), ends: ends.subarray(0, count) };
}
