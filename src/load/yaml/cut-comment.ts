import { matchAt } from '../../text/match-at.js';

/** Words right after a `#` behind a value, which YAML drops as a comment though they may be meant as content. */
export function cutComment(
  text: string,
  valueEnd: number,
): { readonly words: string; readonly offset: number } | undefined {
  const pattern = /[ \t]*(?<=[ \t])(#[\p{L}\p{N}][^\r\n]*)/uy;
  const words = matchAt(text, valueEnd, pattern)?.[1];
  return words === undefined ? undefined : { words, offset: pattern.lastIndex - words.length };
}
