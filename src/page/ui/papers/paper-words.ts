import type { PaperRow } from '../../protocol.js';

/** What a paper is called in full: its kind and whom it is made for. */
export function paperWords({ name, subject }: PaperRow): string {
  return subject === undefined ? name : `${name} - ${subject}`;
}
