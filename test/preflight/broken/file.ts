import { type EncryptionAlgorithm, PDFDocument, PDFString } from '@cantoo/pdf-lib';
import { GOOD_FILE } from '../good-file.js';
import { type Broken, edited, rewritten } from './broken.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Spoiled as files. */
export const BROKEN_FILES: readonly Broken[] = [
  { problem: 'not-pdf', how: 'nothing in it', bytes: async () => new Uint8Array() },
  { problem: 'not-pdf', how: 'a text', bytes: async () => bytesOf('Bản cam kết thi đua') },
  { problem: 'not-pdf', how: 'a Word file', bytes: async () => bytesOf('PK\u0003\u0004[Content_Types].xml') },
  { problem: 'damaged', how: 'a header alone', bytes: async () => bytesOf('%PDF-1.7\n%%EOF\n') },
  rewritten('damaged', 'cut in the middle', (file) => file.slice(0, file.length / 2)),
  rewritten('damaged', 'an object cut', (file) => file.replace('/Type /Catalog', '/Type (Catalog')),
  rewritten('header', 'PDF 2.0', (file) => file.replace('%PDF-1.7', '%PDF-2.0')),
  rewritten('header', 'no bytes beyond ASCII behind it', (file) => file.replace(/^(%PDF-1\.7\n%)..../u, '$1abcd')),
  edited('no-id', 'left out', ({ doc }) => {
    delete doc.context.trailerInfo.ID;
  }),
  rewritten('after-end', 'words behind the end', (file) => `${file}<html>`),
  rewritten('after-end', 'no end', (file) => file.slice(0, file.lastIndexOf('%%EOF'))),
  rewritten('cross-reference', 'an object moved', (file) => file.replace('\n3 0 obj', '\n\n3 0 obj')),
  rewritten('cross-reference', 'the table not where it is said to be', (file) =>
    file.replace(/startxref\n(\d+)/u, (_, at) => `startxref\n${Number(at) - 3}`),
  ),
  rewritten('data-length', 'counted wrongly', (file) => file.replace(/\/Length \d{4}\b/u, '/Length 9999')),
  edited('outside-data', 'in another file', (pdf) => {
    pdf.addStream('', { F: PDFString.of('other.bin') });
  }),
  edited('filter', 'LZW', (pdf) => {
    pdf.addStream(Uint8Array.of(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01), { Filter: 'LZWDecode' });
  }),
  edited('inline-filter', 'LZW', (pdf) => {
    const image = 'BI /W 1 /H 1 /BPC 8 /CS /G /F /LZW ID \u0080\u000b\u0060 EI';
    pdf.draw(0, (content) => `${content}\n/Artifact BMC ${image} EMC`);
  }),
  { problem: 'encrypted', how: 'AES', bytes: () => encrypted('AES-256', false) },
  { problem: 'encrypted', how: 'AES, packed', bytes: () => encrypted('AES-256', true) },
  { problem: 'encrypted', how: 'RC4', bytes: () => encrypted('RC4-128', true) },
  edited('attachment', 'a text', (pdf) => {
    const file = pdf.addStream('chữ');
    pdf.add({ Type: 'Filespec', F: PDFString.of('a.txt'), UF: PDFString.of('a.txt'), EF: { F: file } });
  }),
  edited('attachment', 'without a name', (pdf) => {
    const file = pdf.addStream('%PDF-1.7');
    pdf.add({ Type: 'Filespec', EF: { F: file } });
  }),
  edited('layer', 'without a name', (pdf) => pdf.set(pdf.catalog, 'OCProperties', { OCGs: [], D: {} })),
  edited('layer', 'that switches itself', (pdf) =>
    pdf.set(pdf.catalog, 'OCProperties', { OCGs: [], D: { Name: PDFString.of('Lớp'), AS: [] } }),
  ),
];

/** Encrypted, its objects packed together or each by itself. */
async function encrypted(algorithm: EncryptionAlgorithm, useObjectStreams: boolean): Promise<Uint8Array> {
  const doc = await PDFDocument.load(GOOD_FILE, { updateMetadata: false });
  doc.encrypt({ ownerPassword: 'o', userPassword: 'u', algorithm, allowWeakCryptography: true });
  return doc.save({ useObjectStreams, updateFieldAppearances: false });
}
