import type { FieldItem } from '../../pages/types.js';
import { freeName } from '../../text/free-name.js';
import { slug } from '../../text/slug.js';
import type { DocumentFont } from './document-fonts.js';
import { formFields } from './private-parts.js';

/** A field on its page. */
export interface AddedField {
  /** Number of its object. */
  readonly id: number;
  /** The element of the structure it is, and the key under which the structure finds it. */
  readonly tag: number;
  readonly key: number;
}

/** Adds an unsigned field to the current page. */
export type AddField = (field: FieldItem) => AddedField;

/** Printed with the page (PDF/A-2 6.3.2). */
const PRINT = 4;

/**
 * Signature fields: named in ASCII after who signs, told in Vietnamese, without a lock and without certification, so that
 * the parties may sign in any order. Their look is empty: signing software draws it. Their keys count from `firstKey`.
 */
export function signatureFields(pdf: PDFKit.PDFDocument, font: DocumentFont, firstKey: number): AddField {
  const fields = formFields(pdf, font);
  const taken = new Set<string>();
  const lookOf = emptyLooks(pdf);
  return ({ x, y, width, height, id, label, tag }) => {
    const key = firstKey + fields.length;
    pdf.annotate(x, y, width, height, {
      Subtype: 'Widget',
      FT: 'Sig',
      T: new String(fieldName(id, taken)),
      TU: new String(`Chữ ký của ${label === '' ? id : label}`),
      F: PRINT,
      AP: { N: lookOf(width, height) },
      P: pdf.page.dictionary,
      StructParent: key,
    });
    const annotation: PDFKit.PDFKitReference = pdf.page.annotations.at(-1);
    fields.push(annotation);
    return { id: annotation.id, tag, key };
  };
}

/** Fields of one size share one look. */
function emptyLooks(pdf: PDFKit.PDFDocument): (width: number, height: number) => PDFKit.PDFKitReference {
  const looks = new Map<string, PDFKit.PDFKitReference>();
  return (width, height) => {
    const size = `${width} ${height}`;
    const known = looks.get(size);
    if (known) return known;
    const look = pdf.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: {} });
    looks.set(size, look);
    // Too short to deflate; pdfkit makes a stream of it only when there is something in it.
    look.compress = false;
    look.end('% unsigned');
    return look;
  };
}

function fieldName(id: string, taken: Set<string>): string {
  const name = freeName(`ky-${slug(id)}`, (each) => taken.has(each));
  taken.add(name);
  return name;
}
