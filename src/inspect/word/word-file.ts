import type { Paragraph } from './paragraph.js';
import type { Section } from './section.js';

/** What a Word file holds, as far as its look goes. */
export interface WordFile {
  readonly paragraphs: readonly Paragraph[];
  /** One at least. */
  readonly sections: readonly Section[];
  /** How many pages the program that saved it last counted. */
  readonly pages: number | undefined;
}
