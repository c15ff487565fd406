const WORDS_AFTER_HASH = /^[ \t]+(#[\p{L}\p{N}][^\r\n]*)/u;

/** Words right after a `#` behind a value, which YAML drops as a comment though they may be meant as content. */
export function cutComment(
  text: string,
  valueEnd: number,
): { readonly words: string; readonly offset: number } | undefined {
  const match = WORDS_AFTER_HASH.exec(text.slice(valueEnd, lineEnd(text, valueEnd)));
  if (match?.[1] === undefined) return undefined;
  return { words: match[1], offset: valueEnd + match[0].length - match[1].length };
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
