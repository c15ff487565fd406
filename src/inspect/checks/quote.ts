import type { Paragraph } from '../word/paragraph.js';

const WORDS = 8;

/** The first words of a paragraph, by which it is found again in Word. */
export function quote({ text }: Paragraph): string {
  const words = text.split(/\s+/u);
  return words.length <= WORDS ? words.join(' ') : `${words.slice(0, WORDS).join(' ')}…`;
}
