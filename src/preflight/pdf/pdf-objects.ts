import type * as PdfLib from '@cantoo/pdf-lib';
import { type PdfData, PdfDictionary, type PdfReference, type PdfValue } from './dictionary.js';

/** All objects of a file, in our own form. */
export interface PdfObjects {
  /** Every dictionary and stream, those within others too. */
  readonly dictionaries: readonly PdfDictionary[];
  /** The object all others hang from. */
  readonly catalog: PdfDictionary | undefined;
}

/** A reference may lead to another; more steps than this are a circle. */
const STEPS = 16;

/** Takes over what the parser has read, so that the checks know nothing of it. */
export function pdfObjects(lib: typeof PdfLib, context: PdfLib.PDFContext): PdfObjects {
  const objects = new Map<string, PdfValue>();
  const dictionaries: PdfDictionary[] = [];
  const follow = (value: PdfValue): PdfValue => {
    let found = value;
    for (let step = 0; step < STEPS && isReference(found); step++) found = objects.get(found.id) ?? null;
    return isReference(found) ? null : found;
  };
  const dictionary = (from: PdfLib.PDFDict, id: string, data?: PdfData): PdfDictionary => {
    const entries = from.entries().map(([key, value]) => [key.decodeText(), convert(value, id)] as const);
    const made = new PdfDictionary(new Map(entries), { id, follow, data });
    dictionaries.push(made);
    return made;
  };
  const convert = (from: PdfLib.PDFObject, id: string): PdfValue => {
    if (from instanceof lib.PDFRawStream) return dictionary(from.dict, id, dataOf(lib, from));
    if (from instanceof lib.PDFDict) return dictionary(from, id);
    if (from instanceof lib.PDFArray) return { kind: 'list', items: from.asArray().map((item) => convert(item, id)) };
    return simpleValue(lib, from);
  };
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    const id = idOf(reference);
    objects.set(id, convert(object, id));
  }
  const { Root: root } = context.trailerInfo;
  const catalog = root === undefined ? null : follow(convert(root, ''));
  return { dictionaries, catalog: catalog instanceof PdfDictionary ? catalog : undefined };
}

function simpleValue(lib: typeof PdfLib, from: PdfLib.PDFObject): PdfValue {
  if (from instanceof lib.PDFRef) return { kind: 'reference', id: idOf(from) };
  if (from instanceof lib.PDFName) return { kind: 'name', name: from.decodeText() };
  if (from instanceof lib.PDFString || from instanceof lib.PDFHexString) return { kind: 'text', bytes: from.asBytes() };
  if (from instanceof lib.PDFNumber) return from.asNumber();
  return from instanceof lib.PDFBool ? from.asBoolean() : null;
}

function idOf(reference: PdfLib.PDFRef): string {
  return `${reference.objectNumber} ${reference.generationNumber}`;
}

function dataOf(lib: typeof PdfLib, stream: PdfLib.PDFRawStream): PdfData {
  let known: { readonly bytes: Uint8Array | undefined } | undefined;
  return {
    raw: stream.contents,
    decoded: () => {
      known ??= { bytes: decode(lib, stream) };
      return known.bytes;
    },
  };
}

/** The parser throws on data it cannot unpack. */
function decode(lib: typeof PdfLib, stream: PdfLib.PDFRawStream): Uint8Array | undefined {
  try {
    return lib.decodePDFRawStream(stream).decode();
  } catch {
    return undefined;
  }
}

function isReference(value: PdfValue): value is PdfReference {
  return typeof value === 'object' && value !== null && value.kind === 'reference';
}
