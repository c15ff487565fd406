import type { OutlineEntry } from '../../pages/types.js';
import { openBookmark } from './private-parts.js';

/**
 * Adds the bookmarks, each under the last one of a higher level, all open; the pages must be there already, `widths` are
 * theirs.
 */
export function addBookmarks(
  pdf: PDFKit.PDFDocument,
  entries: readonly OutlineEntry[],
  widths: readonly number[],
): void {
  addBelow(pdf.outline, entries, widths);
}

function addBelow(parent: PDFKit.PDFOutline, entries: readonly OutlineEntry[], widths: readonly number[]): void {
  for (const [entry, ...below] of families(entries)) {
    // pdfkit counts `left` from the right edge.
    const left = widths[entry.page] ?? 0;
    const item = parent.addItem(entry.text, { pageNumber: entry.page, top: entry.y, left });
    addBelow(item, below, widths);
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
