import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

const DIGITS = 2048;
const ROOM = '**********';

/** Adds a signature to a field as signing software does: behind the file, which stays as it is. The digits are no real ones. */
export async function signField(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const doc = await PDFDocument.load(bytes, { forIncrementalUpdate: true, updateMetadata: false });
  const snapshot = doc.takeSnapshot();
  const field = fieldOf(doc, name);
  const { context } = doc;
  const range = [PDFNumber.of(0), ...Array.from({ length: 3 }, () => PDFName.of(ROOM))];
  const digits = PDFHexString.of('0'.repeat(DIGITS));
  const signature = context.obj({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'adbe.pkcs7.detached',
    ByteRange: range,
    Contents: digits,
  });
  const look = context.stream('0 0 1 rg 0 0 100 20 re f', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 150, 60] });
  const dict = context.lookup(field, PDFDict);
  dict.set(PDFName.of('V'), context.register(signature));
  dict.set(PDFName.of('AP'), context.obj({ N: context.register(look) }));
  snapshot.markRefForSave(field);
  const added = await doc.saveIncremental(snapshot, { useObjectStreams: false });
  return withRange(joined(bytes, added), bytes.length);
}

function fieldOf(doc: PDFDocument, name: string): PDFRef {
  const fields = doc.catalog.lookup(PDFName.of('AcroForm'), PDFDict).lookup(PDFName.of('Fields'), PDFArray);
  const found = fields.asArray().find((each) => {
    const field = doc.context.lookup(each, PDFDict);
    return field.lookup(PDFName.of('T'), PDFString).decodeText() === name;
  });
  return doc.context.getObjectRef(doc.context.lookup(found, PDFDict))!;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}

/** Writes into the room left for it what the signature covers. */
function withRange(bytes: Uint8Array, from: number): Uint8Array {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const gap = text.indexOf(`<${'0'.repeat(DIGITS)}>`, from);
  const next = gap + DIGITS + 2;
  const said = `[ 0 ${gap} ${next} ${bytes.length - next} `;
  const start = text.indexOf('/ByteRange', from) + '/ByteRange '.length;
  const room = text.indexOf(']', start) - start;
  const signed = new Uint8Array(bytes);
  signed.set(new TextEncoder().encode(said.padEnd(room)), start);
  return signed;
}
