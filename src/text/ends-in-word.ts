const SPACE = 0x20;
const IN_WORD = /[^\s\-–—/]/u;

/** Whether a line that ends so cuts a word: it ends neither with a space nor with a hyphen or slash. */
export function endsInWord(line: string): boolean {
  return line.charCodeAt(line.length - 1) !== SPACE && IN_WORD.test(line.slice(-1));
}
