import type { Resources } from '../documents/resources.js';
import type { PagedDocument } from '../pages/types.js';
import { renderPdf } from '../render/pdf/render-pdf.js';

/** Writes pages that are no paper by themselves, such as papers put together for printing, as a PDF; it has nothing to sign digitally. */
export function renderPages(pages: PagedDocument, { fonts }: Resources): Promise<Uint8Array> {
  return renderPdf(pages, fonts);
}
