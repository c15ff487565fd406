import { JoinedBytes } from './joined-bytes.js';

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

const HEADER = ['%PDF-1.7', '%\xff\xff\xff\xff'] as const;

/**
 * pdfkit is a stream and queues every few bytes, which costs more than writing them. This takes what it writes; the function
 * given back ends the document and gives all of its bytes. The header stands in the stream already.
 */
export function collectBytes(pdf: PDFKit.PDFDocument): () => Uint8Array {
  const written = new JoinedBytes();
  pdf._write = (part) => {
    written.add(part);
    if (typeof part === 'string') written.add('\n');
    pdf._offset = written.length;
  };
  for (const line of HEADER) pdf._write(line);
  return () => {
    pdf.end();
    if (pdf._waiting > 0) throw new Error(`${pdf._waiting} objects of a PDF were never ended`);
    return written.join();
  };
}

/**
 * A value as it stands in the file. pdfkit turns objects into text key by key and asks each value what it is; what it does not
 * know it takes for text.
 */
export class Written {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get [Symbol.toStringTag](): string {
    return 'Written';
  }

  toString(): string {
    return this.text;
  }
}

/** Takes so many numbers of objects in a row and gives the first: pdfkit would make an object of its own for each. */
export function takeNumbers({ _offsets: offsets }: PDFKit.PDFDocument, count: number): number {
  const first = offsets.length + 1;
  for (let taken = 0; taken < count; taken += 1) offsets.push(null);
  return first;
}

/** Writes an object whose text we have, under a number taken, without pdfkit's looking through it. */
export function writeObject(pdf: PDFKit.PDFDocument, number: number, text: string): void {
  pdf._offsets[number - 1] = pdf._offset;
  pdf._write(`${number} 0 obj\n${text}\nendobj`);
}

/**
 * Deflates bytes as pdfkit does its streams: with Node's zlib, or in a browser with a library. What many documents share need not
 * be deflated for each.
 */
export function deflate(pdf: PDFKit.PDFDocument, bytes: Uint8Array): Uint8Array {
  const written: Uint8Array[] = [];
  const owner: PDFKit.ReferenceOwner = {
    compress: true,
    _offset: 0,
    _write: (part) => {
      if (typeof part !== 'string') written.push(part);
    },
    _refEnd: () => {},
  };
  new pdf._root.constructor(owner, 0, {}).end(bytes);
  const [packed] = written;
  if (packed === undefined) throw new Error('pdfkit has changed: a stream without bytes');
  return packed;
}

/** pdfkit numbers the content of pages itself when it draws it; the structure finds that of the current page under this key. */
export function setContentKey(pdf: PDFKit.PDFDocument, key: number): void {
  Object.assign(pdf.page.dictionary.data, { StructParents: key });
}

/**
 * Puts our structure tree into the place of pdfkit's, which asks every element again and again whether all of its parts have
 * ended.
 */
export function setStructure(
  pdf: PDFKit.PDFDocument,
  root: string,
  parents: { readonly text: string; readonly nextKey: number },
): void {
  Object.assign(pdf.getStructTreeRoot().data, {
    K: [new Written(root)],
    ParentTree: new Written(parents.text),
    ParentTreeNextKey: parents.nextKey,
  });
}

/**
 * The list of the fields of a form, to be added to. pdfkit opens forms only with a font of its own, and asks viewers to draw the
 * fields anew, which PDF/A forbids (6.4.1); its own helpers know no signatures.
 */
export function formFields(
  pdf: PDFKit.PDFDocument,
  { id, reference }: { readonly id: string; readonly reference: PDFKit.PDFKitReference },
): PDFKit.PDFKitReference[] {
  pdf._font = { id, name: id, ref: () => reference };
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
