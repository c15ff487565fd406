import type { PagedDocument } from '../../pages/types.js';
import { pageHash } from './page-hash.js';
import { printedPage } from './printed-page.js';

/** What a manifest keeps of the pages of a paper, so that a later one can be held against it: a word for each page. */
export function pageHashes({ pages }: PagedDocument): readonly string[] {
  return pages.map((page) => pageHash(printedPage(page)));
}
