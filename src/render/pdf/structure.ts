import type { Tag } from '../../pages/types.js';
import { addCellAttributes } from './private-parts.js';

/** The structure elements of a PDF by the id of their tag. */
export type StructureElements = ReadonlyMap<number, PDFKit.PDFStructureElement>;

/** Writes the whole structure tree, still without content, in reading order. */
export function addStructure(pdf: PDFKit.PDFDocument, root: Tag): StructureElements {
  const elements = new Map<number, PDFKit.PDFStructureElement>();
  const rootElement = element(pdf, root);
  pdf.addStructure(rootElement);
  elements.set(root.id, rootElement);
  addChildren(pdf, root, rootElement, elements);
  return elements;
}

function addChildren(
  pdf: PDFKit.PDFDocument,
  tag: Tag,
  parent: PDFKit.PDFStructureElement,
  elements: Map<number, PDFKit.PDFStructureElement>,
): void {
  for (const child of tag.children) {
    const childElement = element(pdf, child);
    parent.add(childElement);
    elements.set(child.id, childElement);
    addChildren(pdf, child, childElement, elements);
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
