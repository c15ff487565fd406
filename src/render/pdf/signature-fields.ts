import type { FieldItem } from '../../pages/types.js';
import { slug } from '../../text/slug.js';
import { formFields } from './private-parts.js';

/** Adds an unsigned field to the current page, as the element of the structure it is. */
export type AddField = (field: FieldItem, element: PDFKit.PDFStructureElement) => void;

/** Printed with the page (PDF/A-2 6.3.2). */
const PRINT = 4;

/**
 * Signature fields: named in ASCII after who signs, told in Vietnamese, without a lock and without certification, so that
 * the parties may sign in any order. Their look is empty: signing software draws it.
 */
export function signatureFields(pdf: PDFKit.PDFDocument): AddField {
  /** Opened with the first field: a form needs a font, and the first text brings it. */
  let fields: PDFKit.PDFKitReference[] | undefined;
  const uses = new Map<string, number>();
  return ({ x, y, width, height, id, label }, element) => {
    const tip = `Chữ ký của ${label === '' ? id : label}`;
    const appearance = pdf.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} });
    // pdfkit makes a stream of it only when there is something in it; without one the field would have no look at all.
    appearance.end('% unsigned');
    pdf.annotate(x, y, width, height, {
      Subtype: 'Widget',
      FT: 'Sig',
      T: new String(fieldName(id, uses)),
      TU: new String(tip),
      F: PRINT,
      AP: { N: appearance },
      P: pdf.page.dictionary,
      structParent: element,
    });
    element.end();
    fields ??= formFields(pdf);
    fields.push(pdf.page.annotations.at(-1));
  };
}

function fieldName(id: string, uses: Map<string, number>): string {
  const name = slug(id);
  const use = (uses.get(name) ?? 0) + 1;
  uses.set(name, use);
  return use === 1 ? `ky-${name}` : `ky-${name}-${use}`;
}
