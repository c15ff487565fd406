import type { TrueTypeFont } from '../../text/truetype.js';

/**
 * Everything this project takes from pdfkit beyond what pdfkit promises, each with the limit it gets around.
 * test/render/pdf/private-parts.test.ts fails when a new pdfkit has changed one of them.
 */

/**
 * pdfkit writes its XMP metadata without escaping, so `&` in a title makes the file invalid; it knows no PDF/UA beside PDF/A.
 * This keeps it from writing them: `appendXML` adds ours.
 */
export function dropOwnMetadata(pdf: PDFKit.PDFDocument): void {
  if (typeof pdf._addInfo !== 'function') throw new Error('pdfkit has changed: no _addInfo');
  pdf._addInfo = () => {};
}

/**
 * `text()` measures each text three times and drops the spaces of justified lines. Writing the text operators ourselves needs
 * the font as it is embedded: its name and its code for a character.
 */
export function embeddedFont(pdf: PDFKit.PDFDocument, name: string): PDFKit.EmbeddedFont {
  const font = pdf.font(name)._font;
  if (!font) throw new Error('pdfkit has changed: no _font');
  return font;
}

/**
 * pdfkit takes two fonts of the same name for one and draws the second with the first, unless these numbers differ; the
 * cuts of an office's own font may well be named alike.
 */
export function identityOf(font: TrueTypeFont): Pick<PDFKit.ParsedFont, '_tables'> {
  const { buffer, byteOffset, byteLength } = font.table('head');
  return { _tables: { head: { checkSumAdjustment: new DataView(buffer, byteOffset, byteLength).getUint32(8) } } };
}

/** Makes an embedded font known to the current page, as `text()` does. */
export function useOnPage(pdf: PDFKit.PDFDocument, font: PDFKit.EmbeddedFont): void {
  const fonts: Record<string, PDFKit.PDFKitReference> = pdf.page.fonts;
  fonts[font.id] ??= font.ref();
}

/** `struct()` has options for some attributes of a table cell, but none for its spans. */
export function addCellAttributes(
  element: PDFKit.PDFStructureElement,
  attributes: Readonly<Record<string, number>>,
): void {
  const { data } = element.dictionary;
  data.A = { ...data.A, O: 'Table', ...attributes };
}

/**
 * The list of the fields of a form, to be added to. pdfkit opens forms only with a font, and asks viewers to draw the fields
 * anew, which PDF/A forbids (6.4.1); its own helpers know no signatures.
 */
export function formFields(pdf: PDFKit.PDFDocument): PDFKit.PDFKitReference[] {
  pdf.initForm();
  const form = pdf._root.data.AcroForm?.data;
  if (form === undefined) throw new Error('pdfkit has changed: no form');
  delete form.NeedAppearances;
  return form.Fields;
}

/** pdfkit counts the direct children of a bookmark only; the number of all open ones below it is asked for. */
export function openBookmark(item: PDFKit.PDFOutline, below: number): void {
  if (below > 0) item.outlineData.Count = below;
}
