import type { PrintedLine } from './printed-page.js';

/** The hash of a page, taken apart. */
export interface ReadHash {
  /** Of all that is printed: only this decides whether a page has changed. */
  readonly whole: string;
  /** Of each line, to say where it has. */
  readonly lines: readonly PrintedLine[];
}

/** Takes the hash of a page apart. */
export function readHash(written: string): ReadHash {
  const [whole = '', ...lines] = written.split('.');
  return {
    whole,
    lines: lines.map((line) => ({ words: line.slice(0, line.length / 2), look: line.slice(line.length / 2) })),
  };
}
