/**
 * The alternatives of a pattern for words in small letters, with a first capital or all in capitals: written out, as patterns of
 * plain letters are many times faster than those that ignore case or let any space stand between words.
 */
export function literalForms(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[^\p{L}\p{N}\s]/gu, '\\$&'));
  return escaped.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]).join('|');
}
