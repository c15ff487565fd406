import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { P12Signer } from '@signpdf/signer-p12';
import { SignPdf } from '@signpdf/signpdf';
import type { TestCertificate } from './test-certificate.js';

/** Bytes kept free for a signature. */
const ROOM = 8192;
const SIGNED_AT = new Date('2026-12-20T08:00:00Z');

/** Signs a field of a PDF by an incremental update, as signing software does: the bytes before stay as they are. */
export async function signField(bytes: Uint8Array, field: string, by: TestCertificate): Promise<Uint8Array> {
  const prepared = await withSignature(bytes, field);
  const signer = new P12Signer(Buffer.from(by.p12), { passphrase: by.passphrase });
  return new Uint8Array(await new SignPdf().sign(Buffer.from(prepared), signer));
}

async function withSignature(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { forIncrementalUpdate: true, updateMetadata: false });
  const snapshot = document.takeSnapshot();
  const { context, catalog } = document;
  const form = catalog.lookup(PDFName.of('AcroForm'), PDFDict);
  const fields = form.lookup(PDFName.of('Fields'), PDFArray);
  const ref = fields.asArray().find((each) => nameOf(context.lookup(each, PDFDict)) === name);
  if (!(ref instanceof PDFRef)) throw new Error(`no field ${name}`);
  const range = PDFArray.withContext(context);
  range.push(PDFNumber.of(0));
  for (let part = 0; part < 3; part += 1) range.push(PDFName.of('**********'));
  const signature = context.obj({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'adbe.pkcs7.detached',
    ByteRange: range,
    Contents: PDFHexString.of('0'.repeat(2 * ROOM)),
    M: PDFString.fromDate(SIGNED_AT),
  });
  context.lookup(ref, PDFDict).set(PDFName.of('V'), context.register(signature));
  form.set(PDFName.of('SigFlags'), PDFNumber.of(3));
  snapshot.markRefForSave(ref);
  const formRef = catalog.get(PDFName.of('AcroForm'));
  if (formRef instanceof PDFRef) snapshot.markRefForSave(formRef);
  const update = await document.saveIncremental(snapshot, { useObjectStreams: false });
  const whole = new Uint8Array(bytes.length + update.length);
  whole.set(bytes);
  whole.set(update, bytes.length);
  return whole;
}

function nameOf(field: PDFDict): string | undefined {
  const name = field.get(PDFName.of('T'));
  return name instanceof PDFString || name instanceof PDFHexString ? name.decodeText() : undefined;
}
