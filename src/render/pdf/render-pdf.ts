import type { PagedDocument } from '../../pages/types.js';
import type { TrueTypeFontSet } from '../../text/truetype.js';
import { addBookmarks } from './bookmarks.js';
import { collectBytes } from './collect-bytes.js';
import { contentFonts } from './content-fonts.js';
import { drawPage } from './draw-page.js';
import { documentMetadata } from './metadata.js';
import { dropOwnMetadata } from './private-parts.js';
import { signatureFields } from './signature-fields.js';
import { addStructure } from './structure.js';

/** What a PDF may have beside its pages. */
export interface PdfOptions {
  /** A field to sign digitally over each room to sign. */
  readonly signatureFields?: boolean;
}

/** Writes a paged document as PDF/A-2a and PDF/UA-1: tagged, with bookmarks, the same bytes for the same document. */
export async function renderPdf(
  doc: PagedDocument,
  fonts: TrueTypeFontSet,
  { signatureFields: asked = false }: PdfOptions = {},
): Promise<Uint8Array> {
  const pdf = await openPdf(doc);
  const bytes = collectBytes(pdf);
  const withFields = asked && hasFields(doc);
  const elements = addStructure(pdf, doc.tags, withFields);
  const fontOf = contentFonts(pdf, fonts);
  const drawing = { pdf, elements, fontOf, ...(withFields ? { addField: signatureFields(pdf) } : {}) };
  for (const page of doc.pages) drawPage(drawing, page);
  addBookmarks(
    pdf,
    doc.outline,
    doc.pages.map(({ width }) => width),
  );
  pdf.end();
  return bytes;
}

function hasFields({ pages }: PagedDocument): boolean {
  return pages.some(({ items }) => items.some(({ type }) => type === 'field'));
}

/** pdfkit takes long to load, so it is loaded with the first PDF. */
async function openPdf({ meta }: PagedDocument): Promise<PDFKit.PDFDocument> {
  const { default: PDFDocument } = await import('pdfkit');
  const { info, xmp } = documentMetadata(meta);
  const pdf = new PDFDocument({
    autoFirstPage: false,
    font: '',
    subset: 'PDF/A-2a',
    pdfVersion: '1.7',
    tagged: true,
    lang: meta.language,
    displayTitle: true,
    info,
  });
  dropOwnMetadata(pdf);
  pdf.appendXML(xmp);
  return pdf;
}
