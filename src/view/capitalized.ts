/** Words as they stand at the beginning of a line: `nữ` gives `Nữ`. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
