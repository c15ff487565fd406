import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  type PDFPageLeaf,
  PDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** A PDF opened to be spoiled. */
export class EditedPdf {
  readonly doc: PDFDocument;

  constructor(doc: PDFDocument) {
    this.doc = doc;
  }

  get catalog(): PDFDict {
    return this.doc.catalog;
  }

  get pages(): readonly PDFPageLeaf[] {
    return this.doc.getPages().map(({ node }) => node);
  }

  /** The dictionary at the end of a path of keys. */
  at(from: PDFDict, ...keys: string[]): PDFDict {
    return keys.reduce((dict, key) => {
      const found = dict.lookup(PDFName.of(key));
      return found instanceof PDFRawStream ? found.dict : dict.lookup(PDFName.of(key), PDFDict);
    }, from);
  }

  list(from: PDFDict, key: string): PDFArray {
    return from.lookup(PDFName.of(key), PDFArray);
  }

  /** Sets an entry: strings become names, objects dictionaries. */
  set(dict: PDFDict, key: string, value: unknown): void {
    dict.set(PDFName.of(key), this.object(value));
  }

  drop(dict: PDFDict, key: string): void {
    dict.delete(PDFName.of(key));
  }

  object(value: unknown): PDFObject {
    return this.doc.context.obj(value as never);
  }

  /** Puts an object into the file. */
  add(value: unknown): PDFRef {
    return this.doc.context.register(this.object(value));
  }

  addStream(contents: string | Uint8Array, entries: Record<string, unknown> = {}): PDFRef {
    return this.doc.context.register(this.doc.context.stream(contents, entries as never));
  }

  /** All dictionaries that are objects, those of streams too, of a `Type`. */
  ofType(type: string): readonly PDFDict[] {
    const objects = this.doc.context.enumerateIndirectObjects().map(([, object]) => object);
    return objects
      .map((object) => (object instanceof PDFRawStream ? object.dict : object))
      .filter((object) => object instanceof PDFDict)
      .filter((dict) => dict.get(PDFName.of('Type')) === PDFName.of(type));
  }

  /** The elements of the structure of a type, in the order they were written. */
  elements(role: string): readonly PDFDict[] {
    const all = this.doc.context.enumerateIndirectObjects().map(([, object]) => object);
    return all
      .filter((object) => object instanceof PDFDict)
      .filter((dict) => dict.get(PDFName.of('S')) === PDFName.of(role) && dict.has(PDFName.of('P')));
  }

  element(role: string, index = 0): PDFDict {
    const found = this.elements(role)[index];
    if (found === undefined) throw new Error(`No ${role} ${index}`);
    return found;
  }

  refOf(dict: PDFObject): PDFRef {
    const ref = this.doc.context.getObjectRef(dict);
    if (ref === undefined) throw new Error('Not an object of its own');
    return ref;
  }

  /** Unpacked data of a stream, one character a byte. */
  data(dict: PDFDict, key: string): string {
    const stream = dict.lookup(PDFName.of(key));
    if (!(stream instanceof PDFRawStream)) throw new Error(`${key} is no stream`);
    return Array.from(decodePDFRawStream(stream).decode(), (byte) => String.fromCharCode(byte)).join('');
  }

  /** Changes the data of a stream, which is left unpacked. */
  rewrite(dict: PDFDict, key: string, change: (data: string) => string): void {
    const old = dict.lookup(PDFName.of(key));
    const data = Uint8Array.from(change(this.data(dict, key)), (character) => character.charCodeAt(0));
    const entries = old instanceof PDFRawStream ? new Map(old.dict.entries()) : new Map<PDFName, PDFObject>();
    entries.delete(PDFName.of('Filter'));
    const fresh = PDFRawStream.of(PDFDict.fromMapWithContext(entries, this.doc.context), data);
    dict.set(PDFName.of(key), this.doc.context.register(fresh));
  }

  /** Changes what a page draws. */
  draw(page: number, change: (content: string) => string): void {
    const leaf = this.pages[page];
    if (leaf === undefined) throw new Error(`No page ${page}`);
    this.rewrite(leaf, 'Contents', change);
  }

  text(words: string): PDFHexString {
    return PDFHexString.fromText(words);
  }
}

/** The bytes of a file after an edit. */
export async function editPdf(bytes: Uint8Array, edit: (pdf: EditedPdf) => void): Promise<Uint8Array> {
  const doc = await PDFDocument.load(bytes, { updateMetadata: false });
  edit(new EditedPdf(doc));
  return doc.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}
