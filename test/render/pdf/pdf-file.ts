import { unzlibSync } from 'fflate';
import { type Dictionary, Name, type PdfValue, parsePdf, Reference } from './pdf-syntax.js';

interface PdfObject {
  readonly value: PdfValue;
  readonly stream: Uint8Array | undefined;
}

const OBJECT = /(\d+) 0 obj\n([\s\S]*?)\nendobj/g;

/** A PDF as pdfkit writes it, opened: one object after another, none of them packed. */
export class PdfFile {
  readonly #objects = new Map<number, PdfObject>();
  readonly catalog: Dictionary;
  readonly info: Dictionary;

  constructor(bytes: Uint8Array) {
    const source = latin1(bytes);
    for (const [, id, body] of source.matchAll(OBJECT)) this.#objects.set(Number(id), readObject(body!));
    const trailer = this.dictionary(
      parsePdf(source.slice(source.lastIndexOf('trailer') + 7, source.lastIndexOf('startxref')))[0],
    );
    this.catalog = this.dictionary(trailer.get('Root'));
    this.info = this.dictionary(trailer.get('Info'));
  }

  /** The value itself, followed through references. */
  value(value: PdfValue | undefined): PdfValue | undefined {
    return value instanceof Reference ? this.value(this.#objects.get(value.id)?.value) : value;
  }

  dictionary(value: PdfValue | undefined): Dictionary {
    const found = this.value(value);
    if (!(found instanceof Map)) throw new Error('Not a dictionary');
    return found;
  }

  list(value: PdfValue | undefined): PdfValue[] {
    const found = this.value(value);
    if (!Array.isArray(found)) throw new Error('Not a list');
    return found;
  }

  name(value: PdfValue | undefined): string {
    const found = this.value(value);
    if (!(found instanceof Name)) throw new Error('Not a name');
    return found.name;
  }

  /** The bytes behind a reference to a stream. */
  stream(value: PdfValue | undefined): Uint8Array {
    const found = value instanceof Reference ? this.#objects.get(value.id)?.stream : undefined;
    if (!found) throw new Error('Not a stream');
    return found;
  }

  /** The page references in order. */
  get pages(): Reference[] {
    const kids = this.list(this.dictionary(this.catalog.get('Pages')).get('Kids'));
    return kids.filter((kid) => kid instanceof Reference);
  }

  /** All dictionaries of a /Type. */
  ofType(type: string): Dictionary[] {
    const values = [...this.#objects.values()].map(({ value }) => value);
    return values
      .filter((value) => value instanceof Map)
      .filter((value) => value.has('Type') && this.name(value.get('Type')) === type);
  }
}

function readObject(body: string): PdfObject {
  const start = body.indexOf('\nstream\n');
  if (start < 0) return { value: parsePdf(body)[0]!, stream: undefined };
  const value = parsePdf(body.slice(0, start))[0]!;
  const data = Uint8Array.from(body.slice(start + 8, body.lastIndexOf('\nendstream')), (c) => c.charCodeAt(0));
  const packed = value instanceof Map && value.has('Filter');
  return { value, stream: packed ? unzlibSync(data) : data };
}

/** One character a byte. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return text;
}
