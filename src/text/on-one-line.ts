/** Words as they are quoted: one space wherever any stand between them, also where a line ended. */
export function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}
