import type { PagedDocument, Tag, TagRole } from '../../pages/types.js';
import type { TrueTypeFontSet } from '../../text/truetype.js';
import { addBookmarks } from './bookmarks.js';
import { documentFonts } from './document-fonts.js';
import { drawPage } from './draw-page.js';
import { documentMetadata } from './metadata.js';
import { collectBytes, dropOwnMetadata } from './private-parts.js';
import { signatureFields } from './signature-fields.js';
import { writeStructure } from './structure.js';

/** What a PDF may have beside its pages. */
export interface PdfOptions {
  /** A field to sign digitally over each room to sign. */
  readonly signatureFields?: boolean;
}

/** Writes a paged document as PDF/A-2a and PDF/UA-1: tagged, with bookmarks, the same bytes for the same document. */
export async function renderPdf(
  doc: PagedDocument,
  fontFiles: TrueTypeFontSet,
  { signatureFields: asked = false }: PdfOptions = {},
): Promise<Uint8Array> {
  const pdf = await openPdf(doc);
  const finish = collectBytes(pdf);
  const fonts = documentFonts(pdf, fontFiles);
  const withFields = asked && hasFields(doc);
  const drawing = {
    pdf,
    fonts,
    roleOf: rolesOf(doc.tags),
    ...(withFields ? { addField: signatureFields(pdf, fonts.fontOf('regular'), doc.pages.length) } : {}),
  };
  const pages = doc.pages.map((page, number) => drawPage(drawing, page, number));
  writeStructure(pdf, doc.tags, pages, withFields);
  fonts.close();
  addBookmarks(
    pdf,
    doc.outline,
    doc.pages.map(({ width }) => width),
  );
  return finish();
}

function hasFields({ pages }: PagedDocument): boolean {
  return pages.some(({ items }) => items.some(({ type }) => type === 'field'));
}

function rolesOf(root: Tag): (tag: number) => TagRole {
  const roles: TagRole[] = [];
  const walk = ({ id, role, children }: Tag): void => {
    roles[id] = role;
    children.forEach(walk);
  };
  walk(root);
  return (tag) => {
    const role = roles[tag];
    if (role === undefined) throw new Error(`Text on a page names tag ${tag}, which the structure lacks`);
    return role;
  };
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
