import type { OutlineEntry } from '../../pages/types.js';
import { openBookmark } from './private-parts.js';

/** Adds the bookmarks, each under the last one of a higher level, all open; the pages must be there already. */
export function addBookmarks(pdf: PDFKit.PDFDocument, entries: readonly OutlineEntry[], pageWidth: number): void {
  addBelow(pdf.outline, entries, pageWidth);
}

function addBelow(parent: PDFKit.PDFOutline, entries: readonly OutlineEntry[], pageWidth: number): void {
  for (const [entry, ...below] of families(entries)) {
    // pdfkit counts `left` from the right edge.
    const item = parent.addItem(entry.text, { pageNumber: entry.page, top: entry.y, left: pageWidth });
    addBelow(item, below, pageWidth);
  }
  openBookmark(parent, entries.length);
}

type Family = [OutlineEntry, ...OutlineEntry[]];

/** Each entry with the deeper ones that follow it. */
function families(entries: readonly OutlineEntry[]): Family[] {
  const found: Family[] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    if (last && entry.level > last[0].level) last.push(entry);
    else found.push([entry]);
  }
  return found;
}
