import type { FontStyle } from '../../blocks/types.js';
import type { LineItem, Page } from '../../pages/types.js';
import { contentSequences } from './content-sequences.js';
import type { AddField } from './signature-fields.js';
import type { StructureElements } from './structure.js';
import { type ContentFont, textOperators } from './text-operators.js';

/** What all pages of one PDF share. */
export interface Drawing {
  readonly pdf: PDFKit.PDFDocument;
  readonly elements: StructureElements;
  readonly fontOf: (style: FontStyle) => ContentFont;
  /** Adds a field to the current page; absent where the file is not to be signed digitally. */
  readonly addField?: AddField;
}

/** Length of the dashes of a dashed line and of the gaps between them, in points. */
const DASH = 3;

/** Adds a page: its lines first, in one artifact, so that they never cut the text of an element in two. */
export function drawPage(drawing: Drawing, page: Page): void {
  drawing.pdf.addPage({ size: [page.width, page.height], margin: 0 });
  drawLines(
    drawing.pdf,
    page.items.filter((item) => item.type === 'line'),
  );
  for (const { tag, items } of contentSequences(page)) {
    const operators = textOperators(items, drawing.fontOf);
    if (tag === undefined) drawArtifact(drawing.pdf, 'Pagination', () => drawing.pdf.addContent(operators));
    else elementOf(drawing, tag).add(() => drawing.pdf.addContent(operators));
  }
  const { addField } = drawing;
  if (addField === undefined) return;
  for (const item of page.items) if (item.type === 'field') addField(item, elementOf(drawing, item.tag));
}

function drawLines(pdf: PDFKit.PDFDocument, lines: readonly LineItem[]): void {
  if (lines.length === 0) return;
  drawArtifact(pdf, 'Layout', () => {
    for (const line of lines) drawLine(pdf, line);
  });
}

function drawLine(pdf: PDFKit.PDFDocument, { x1, y1, x2, y2, weight, dashed }: LineItem): void {
  if (dashed === true) pdf.dash(DASH, { space: DASH });
  pdf.lineWidth(weight).moveTo(x1, y1).lineTo(x2, y2).stroke();
  if (dashed === true) pdf.undash();
}

function drawArtifact(pdf: PDFKit.PDFDocument, type: 'Layout' | 'Pagination', draw: () => void): void {
  pdf.markContent('Artifact', { type });
  draw();
  pdf.endMarkedContent();
}

function elementOf({ elements }: Drawing, tag: number): PDFKit.PDFStructureElement {
  const element = elements.get(tag);
  if (!element) throw new Error(`Text on a page names tag ${tag}, which the structure lacks`);
  return element;
}
