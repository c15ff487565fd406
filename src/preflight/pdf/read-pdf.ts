import type * as PdfLib from '@cantoo/pdf-lib';
import { finding, type PreflightFinding } from '../finding.js';
import { latin1 } from './latin1.js';
import type { PdfFile } from './pdf-file.js';
import { pdfObjects } from './pdf-objects.js';

/** What came of opening a file: the file, or why it cannot be read. */
export type ReadPdf = { readonly file: PdfFile } | { readonly unreadable: PreflightFinding };

/** Readers look for the header this far into a file. */
const HEAD = 1024;

/** Opens a PDF. The parser takes long to load, so it is loaded with the first file. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  if (!latin1(bytes.subarray(0, HEAD)).includes('%PDF-')) return { unreadable: finding('not-pdf') };
  const lib = await import('@cantoo/pdf-lib');
  try {
    return openFile(lib, bytes, await parse(lib, bytes));
  } catch {
    // Encrypted objects cannot be told from damaged ones when they are packed together.
    const encrypted = /\/Encrypt\s*(?:\d|<<)/u.test(latin1(bytes));
    return { unreadable: finding(encrypted ? 'encrypted' : 'damaged') };
  }
}

/** In one go, and refusing what cannot be read: the parser would leave it out and go on. */
function parse(lib: typeof PdfLib, bytes: Uint8Array): Promise<PdfLib.PDFContext> {
  return lib.PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY, true).parseDocument();
}

function openFile(lib: typeof PdfLib, bytes: Uint8Array, context: PdfLib.PDFContext): ReadPdf {
  const { Encrypt: encryption, ID: id } = context.trailerInfo;
  if (encryption !== undefined) return { unreadable: finding('encrypted') };
  const { catalog, dictionaries } = pdfObjects(lib, context);
  if (catalog === undefined) return { unreadable: finding('damaged') };
  return { file: { bytes, catalog, hasId: id !== undefined, dictionaries } };
}
