import type { Tag } from '../../pages/types.js';
import { addCellAttributes } from './private-parts.js';

/** The structure elements of a PDF by the id of their tag. */
export type StructureElements = ReadonlyMap<number, PDFKit.PDFStructureElement>;

/** Writes the whole structure tree, still without content, in reading order; rooms to sign are in it only as fields. */
export function addStructure(pdf: PDFKit.PDFDocument, root: Tag, withFields: boolean): StructureElements {
  const elements = new Map<number, PDFKit.PDFStructureElement>();
  const rootElement = element(pdf, root);
  pdf.addStructure(rootElement);
  elements.set(root.id, rootElement);
  addChildren({ pdf, elements, withFields }, root, rootElement);
  return elements;
}

interface Growing {
  readonly pdf: PDFKit.PDFDocument;
  readonly elements: Map<number, PDFKit.PDFStructureElement>;
  readonly withFields: boolean;
}

function addChildren(growing: Growing, tag: Tag, parent: PDFKit.PDFStructureElement): void {
  for (const child of tag.children) {
    if (child.role === 'Form' && !growing.withFields) continue;
    const childElement = element(growing.pdf, child);
    parent.add(childElement);
    growing.elements.set(child.id, childElement);
    addChildren(growing, child, childElement);
  }
}

/** Our tables have header rows only, so every header cell heads its column. */
function element(pdf: PDFKit.PDFDocument, tag: Tag): PDFKit.PDFStructureElement {
  const made = pdf.struct(tag.role, tag.role === 'TH' ? { scope: 'Column' } : {});
  const spans = {
    ...((tag.colSpan ?? 1) > 1 && { ColSpan: tag.colSpan }),
    ...((tag.rowSpan ?? 1) > 1 && { RowSpan: tag.rowSpan }),
  };
  if (Object.keys(spans).length > 0) addCellAttributes(made, spans);
  return made;
}
